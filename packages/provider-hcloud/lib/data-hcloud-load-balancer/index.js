// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudLoadBalancer = exports.DataHcloudLoadBalancerTargetList = exports.DataHcloudLoadBalancerTargetOutputReference = exports.DataHcloudLoadBalancerServiceList = exports.DataHcloudLoadBalancerServiceOutputReference = exports.DataHcloudLoadBalancerServiceHttpList = exports.DataHcloudLoadBalancerServiceHttpOutputReference = exports.DataHcloudLoadBalancerServiceHealthCheckList = exports.DataHcloudLoadBalancerServiceHealthCheckOutputReference = exports.DataHcloudLoadBalancerServiceHealthCheckHttpList = exports.DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference = exports.DataHcloudLoadBalancerAlgorithmList = exports.DataHcloudLoadBalancerAlgorithmOutputReference = void 0;
exports.dataHcloudLoadBalancerAlgorithmToTerraform = dataHcloudLoadBalancerAlgorithmToTerraform;
exports.dataHcloudLoadBalancerAlgorithmToHclTerraform = dataHcloudLoadBalancerAlgorithmToHclTerraform;
exports.dataHcloudLoadBalancerServiceHealthCheckHttpToTerraform = dataHcloudLoadBalancerServiceHealthCheckHttpToTerraform;
exports.dataHcloudLoadBalancerServiceHealthCheckHttpToHclTerraform = dataHcloudLoadBalancerServiceHealthCheckHttpToHclTerraform;
exports.dataHcloudLoadBalancerServiceHealthCheckToTerraform = dataHcloudLoadBalancerServiceHealthCheckToTerraform;
exports.dataHcloudLoadBalancerServiceHealthCheckToHclTerraform = dataHcloudLoadBalancerServiceHealthCheckToHclTerraform;
exports.dataHcloudLoadBalancerServiceHttpToTerraform = dataHcloudLoadBalancerServiceHttpToTerraform;
exports.dataHcloudLoadBalancerServiceHttpToHclTerraform = dataHcloudLoadBalancerServiceHttpToHclTerraform;
exports.dataHcloudLoadBalancerServiceToTerraform = dataHcloudLoadBalancerServiceToTerraform;
exports.dataHcloudLoadBalancerServiceToHclTerraform = dataHcloudLoadBalancerServiceToHclTerraform;
exports.dataHcloudLoadBalancerTargetToTerraform = dataHcloudLoadBalancerTargetToTerraform;
exports.dataHcloudLoadBalancerTargetToHclTerraform = dataHcloudLoadBalancerTargetToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudLoadBalancerAlgorithmToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerAlgorithmToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerAlgorithmOutputReference extends cdktf.ComplexObject {
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
exports.DataHcloudLoadBalancerAlgorithmOutputReference = DataHcloudLoadBalancerAlgorithmOutputReference;
class DataHcloudLoadBalancerAlgorithmList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerAlgorithmOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerAlgorithmList = DataHcloudLoadBalancerAlgorithmList;
function dataHcloudLoadBalancerServiceHealthCheckHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerServiceHealthCheckHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
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
exports.DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference = DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference;
class DataHcloudLoadBalancerServiceHealthCheckHttpList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerServiceHealthCheckHttpList = DataHcloudLoadBalancerServiceHealthCheckHttpList;
function dataHcloudLoadBalancerServiceHealthCheckToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerServiceHealthCheckToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._http = new DataHcloudLoadBalancerServiceHealthCheckHttpList(this, "http", false);
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
exports.DataHcloudLoadBalancerServiceHealthCheckOutputReference = DataHcloudLoadBalancerServiceHealthCheckOutputReference;
class DataHcloudLoadBalancerServiceHealthCheckList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerServiceHealthCheckOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerServiceHealthCheckList = DataHcloudLoadBalancerServiceHealthCheckList;
function dataHcloudLoadBalancerServiceHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerServiceHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerServiceHttpOutputReference extends cdktf.ComplexObject {
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
exports.DataHcloudLoadBalancerServiceHttpOutputReference = DataHcloudLoadBalancerServiceHttpOutputReference;
class DataHcloudLoadBalancerServiceHttpList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerServiceHttpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerServiceHttpList = DataHcloudLoadBalancerServiceHttpList;
function dataHcloudLoadBalancerServiceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerServiceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerServiceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._healthCheck = new DataHcloudLoadBalancerServiceHealthCheckList(this, "health_check", false);
        this._http = new DataHcloudLoadBalancerServiceHttpList(this, "http", false);
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
exports.DataHcloudLoadBalancerServiceOutputReference = DataHcloudLoadBalancerServiceOutputReference;
class DataHcloudLoadBalancerServiceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerServiceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerServiceList = DataHcloudLoadBalancerServiceList;
function dataHcloudLoadBalancerTargetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerTargetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerTargetOutputReference extends cdktf.ComplexObject {
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
exports.DataHcloudLoadBalancerTargetOutputReference = DataHcloudLoadBalancerTargetOutputReference;
class DataHcloudLoadBalancerTargetList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerTargetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerTargetList = DataHcloudLoadBalancerTargetList;
class DataHcloudLoadBalancer extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_load_balancer"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_load_balancer", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_load_balancer',
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
        this._algorithm = new DataHcloudLoadBalancerAlgorithmList(this, "algorithm", false);
        this._labels = new cdktf.StringMap(this, "labels");
        this._service = new DataHcloudLoadBalancerServiceList(this, "service", false);
        this._target = new DataHcloudLoadBalancerTargetList(this, "target", false);
        this._id = config.id;
        this._name = config.name;
        this._withSelector = config.withSelector;
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
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
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
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
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
            id: cdktf.numberToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            with_selector: cdktf.stringToTerraform(this._withSelector),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.numberToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
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
exports.DataHcloudLoadBalancer = DataHcloudLoadBalancer;
