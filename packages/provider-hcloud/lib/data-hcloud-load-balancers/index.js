// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudLoadBalancers = exports.DataHcloudLoadBalancersLoadBalancersList = exports.DataHcloudLoadBalancersLoadBalancersOutputReference = exports.DataHcloudLoadBalancersLoadBalancersTargetList = exports.DataHcloudLoadBalancersLoadBalancersTargetOutputReference = exports.DataHcloudLoadBalancersLoadBalancersServiceList = exports.DataHcloudLoadBalancersLoadBalancersServiceOutputReference = exports.DataHcloudLoadBalancersLoadBalancersServiceHttpList = exports.DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference = exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList = exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference = exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList = exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference = exports.DataHcloudLoadBalancersLoadBalancersAlgorithmList = exports.DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference = void 0;
exports.dataHcloudLoadBalancersLoadBalancersAlgorithmToTerraform = dataHcloudLoadBalancersLoadBalancersAlgorithmToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersAlgorithmToHclTerraform = dataHcloudLoadBalancersLoadBalancersAlgorithmToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToTerraform = dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToHclTerraform = dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToTerraform = dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToHclTerraform = dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHttpToTerraform = dataHcloudLoadBalancersLoadBalancersServiceHttpToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceHttpToHclTerraform = dataHcloudLoadBalancersLoadBalancersServiceHttpToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceToTerraform = dataHcloudLoadBalancersLoadBalancersServiceToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersServiceToHclTerraform = dataHcloudLoadBalancersLoadBalancersServiceToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersTargetToTerraform = dataHcloudLoadBalancersLoadBalancersTargetToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersTargetToHclTerraform = dataHcloudLoadBalancersLoadBalancersTargetToHclTerraform;
exports.dataHcloudLoadBalancersLoadBalancersToTerraform = dataHcloudLoadBalancersLoadBalancersToTerraform;
exports.dataHcloudLoadBalancersLoadBalancersToHclTerraform = dataHcloudLoadBalancersLoadBalancersToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudLoadBalancersLoadBalancersAlgorithmToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersAlgorithmToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference = DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference;
class DataHcloudLoadBalancersLoadBalancersAlgorithmList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersAlgorithmList = DataHcloudLoadBalancersLoadBalancersAlgorithmList;
function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get domain() {
        return this.getStringAttribute('domain');
    }
    get path() {
        return this.getStringAttribute('path');
    }
    get response() {
        return this.getStringAttribute('response');
    }
    get statusCodes() {
        return this.getNumberListAttribute('status_codes');
    }
    get tls() {
        return this.getBooleanAttribute('tls');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference = DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference;
class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList = DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList;
function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._http = new DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList(this, "http", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get http() {
        return this._http;
    }
    get interval() {
        return this.getNumberAttribute('interval');
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    get retries() {
        return this.getNumberAttribute('retries');
    }
    get timeout() {
        return this.getNumberAttribute('timeout');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference = DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference;
class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList = DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList;
function dataHcloudLoadBalancersLoadBalancersServiceHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersServiceHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get certificates() {
        return this.getListAttribute('certificates');
    }
    get cookieLifetime() {
        return this.getNumberAttribute('cookie_lifetime');
    }
    get cookieName() {
        return this.getStringAttribute('cookie_name');
    }
    get redirectHttp() {
        return this.getBooleanAttribute('redirect_http');
    }
    get stickySessions() {
        return this.getBooleanAttribute('sticky_sessions');
    }
    get timeoutIdle() {
        return this.getNumberAttribute('timeout_idle');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference = DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference;
class DataHcloudLoadBalancersLoadBalancersServiceHttpList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceHttpList = DataHcloudLoadBalancersLoadBalancersServiceHttpList;
function dataHcloudLoadBalancersLoadBalancersServiceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersServiceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersServiceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._healthCheck = new DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList(this, "health_check", false);
        this._http = new DataHcloudLoadBalancersLoadBalancersServiceHttpList(this, "http", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get destinationPort() {
        return this.getNumberAttribute('destination_port');
    }
    get healthCheck() {
        return this._healthCheck;
    }
    get http() {
        return this._http;
    }
    get listenPort() {
        return this.getNumberAttribute('listen_port');
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    get proxyprotocol() {
        return this.getBooleanAttribute('proxyprotocol');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceOutputReference = DataHcloudLoadBalancersLoadBalancersServiceOutputReference;
class DataHcloudLoadBalancersLoadBalancersServiceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersServiceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersServiceList = DataHcloudLoadBalancersLoadBalancersServiceList;
function dataHcloudLoadBalancersLoadBalancersTargetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersTargetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersTargetOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get labelSelector() {
        return this.getStringAttribute('label_selector');
    }
    get serverId() {
        return this.getNumberAttribute('server_id');
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataHcloudLoadBalancersLoadBalancersTargetOutputReference = DataHcloudLoadBalancersLoadBalancersTargetOutputReference;
class DataHcloudLoadBalancersLoadBalancersTargetList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersTargetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersTargetList = DataHcloudLoadBalancersLoadBalancersTargetList;
function dataHcloudLoadBalancersLoadBalancersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancersLoadBalancersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancersLoadBalancersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._algorithm = new DataHcloudLoadBalancersLoadBalancersAlgorithmList(this, "algorithm", false);
        this._labels = new cdktf.StringMap(this, "labels");
        this._service = new DataHcloudLoadBalancersLoadBalancersServiceList(this, "service", false);
        this._target = new DataHcloudLoadBalancersLoadBalancersTargetList(this, "target", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get algorithm() {
        return this._algorithm;
    }
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get ipv4() {
        return this.getStringAttribute('ipv4');
    }
    get ipv6() {
        return this.getStringAttribute('ipv6');
    }
    get labels() {
        return this._labels;
    }
    get loadBalancerType() {
        return this.getStringAttribute('load_balancer_type');
    }
    get location() {
        return this.getStringAttribute('location');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get networkId() {
        return this.getNumberAttribute('network_id');
    }
    get networkIp() {
        return this.getStringAttribute('network_ip');
    }
    get networkZone() {
        return this.getStringAttribute('network_zone');
    }
    get service() {
        return this._service;
    }
    get target() {
        return this._target;
    }
}
exports.DataHcloudLoadBalancersLoadBalancersOutputReference = DataHcloudLoadBalancersLoadBalancersOutputReference;
class DataHcloudLoadBalancersLoadBalancersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancersLoadBalancersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancersLoadBalancersList = DataHcloudLoadBalancersLoadBalancersList;
class DataHcloudLoadBalancers extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_load_balancers"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_load_balancers", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_load_balancers',
            terraformGeneratorMetadata: {
                providerName: 'hcloud',
                providerVersion: '1.68.0',
                providerVersionConstraint: '1.68.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._loadBalancers = new DataHcloudLoadBalancersLoadBalancersList(this, "load_balancers", false);
        this._id = config.id;
        this._withSelector = config.withSelector;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get loadBalancers() {
        return this._loadBalancers;
    }
    get withSelector() {
        return this.getStringAttribute('with_selector');
    }
    set withSelector(value) {
        this._withSelector = value;
    }
    resetWithSelector() {
        this._withSelector = undefined;
    }
    get withSelectorInput() {
        return this._withSelector;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            with_selector: cdktf.stringToTerraform(this._withSelector),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            with_selector: {
                value: cdktf.stringToHclTerraform(this._withSelector),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataHcloudLoadBalancers = DataHcloudLoadBalancers;
