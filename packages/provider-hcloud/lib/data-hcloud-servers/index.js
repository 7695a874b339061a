// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudServers = exports.DataHcloudServersServersList = exports.DataHcloudServersServersOutputReference = exports.DataHcloudServersServersNetworkList = exports.DataHcloudServersServersNetworkOutputReference = void 0;
exports.dataHcloudServersServersNetworkToTerraform = dataHcloudServersServersNetworkToTerraform;
exports.dataHcloudServersServersNetworkToHclTerraform = dataHcloudServersServersNetworkToHclTerraform;
exports.dataHcloudServersServersToTerraform = dataHcloudServersServersToTerraform;
exports.dataHcloudServersServersToHclTerraform = dataHcloudServersServersToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudServersServersNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServersServersNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServersServersNetworkOutputReference extends cdktf.ComplexObject {
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
    get aliasIps() {
        return cdktf.Fn.tolist(this.getListAttribute('alias_ips'));
    }
    get ip() {
        return this.getStringAttribute('ip');
    }
    get macAddress() {
        return this.getStringAttribute('mac_address');
    }
    get networkId() {
        return this.getNumberAttribute('network_id');
    }
}
exports.DataHcloudServersServersNetworkOutputReference = DataHcloudServersServersNetworkOutputReference;
class DataHcloudServersServersNetworkList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServersServersNetworkOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServersServersNetworkList = DataHcloudServersServersNetworkList;
function dataHcloudServersServersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServersServersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServersServersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._labels = new cdktf.StringMap(this, "labels");
        this._network = new DataHcloudServersServersNetworkList(this, "network", true);
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
    get backupWindow() {
        return this.getStringAttribute('backup_window');
    }
    get backups() {
        return this.getBooleanAttribute('backups');
    }
    get datacenter() {
        return this.getStringAttribute('datacenter');
    }
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    get firewallIds() {
        return this.getNumberListAttribute('firewall_ids');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get image() {
        return this.getStringAttribute('image');
    }
    get ipv4Address() {
        return this.getStringAttribute('ipv4_address');
    }
    get ipv6Address() {
        return this.getStringAttribute('ipv6_address');
    }
    get ipv6Network() {
        return this.getStringAttribute('ipv6_network');
    }
    get iso() {
        return this.getStringAttribute('iso');
    }
    get labels() {
        return this._labels;
    }
    get location() {
        return this.getStringAttribute('location');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get network() {
        return this._network;
    }
    get placementGroupId() {
        return this.getNumberAttribute('placement_group_id');
    }
    get primaryDiskSize() {
        return this.getNumberAttribute('primary_disk_size');
    }
    get rebuildProtection() {
        return this.getBooleanAttribute('rebuild_protection');
    }
    get rescue() {
        return this.getStringAttribute('rescue');
    }
    get serverType() {
        return this.getStringAttribute('server_type');
    }
    get status() {
        return this.getStringAttribute('status');
    }
}
exports.DataHcloudServersServersOutputReference = DataHcloudServersServersOutputReference;
class DataHcloudServersServersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServersServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServersServersList = DataHcloudServersServersList;
class DataHcloudServers extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_servers"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_servers", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_servers',
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
        this._servers = new DataHcloudServersServersList(this, "servers", false);
        this._id = config.id;
        this._withSelector = config.withSelector;
        this._withStatus = config.withStatus;
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
    get servers() {
        return this._servers;
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
    get withStatus() {
        return this.getListAttribute('with_status');
    }
    set withStatus(value) {
        this._withStatus = value;
    }
    resetWithStatus() {
        this._withStatus = undefined;
    }
    get withStatusInput() {
        return this._withStatus;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            with_selector: cdktf.stringToTerraform(this._withSelector),
            with_status: cdktf.listMapper(cdktf.stringToTerraform, false)(this._withStatus),
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
            with_status: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._withStatus),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataHcloudServers = DataHcloudServers;
