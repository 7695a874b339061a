// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudServer = exports.DataHcloudServerNetworkList = exports.DataHcloudServerNetworkOutputReference = void 0;
exports.dataHcloudServerNetworkToTerraform = dataHcloudServerNetworkToTerraform;
exports.dataHcloudServerNetworkToHclTerraform = dataHcloudServerNetworkToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudServerNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServerNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServerNetworkOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
exports.DataHcloudServerNetworkOutputReference = DataHcloudServerNetworkOutputReference;
class DataHcloudServerNetworkList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServerNetworkOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServerNetworkList = DataHcloudServerNetworkList;
class DataHcloudServer extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_server"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_server", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_server',
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
        this._labels = new cdktf.StringMap(this, "labels");
        this._network = new DataHcloudServerNetworkList(this, "network", true);
        this._id = config.id;
        this._name = config.name;
        this._placementGroupId = config.placementGroupId;
        this._selector = config.selector;
        this._withSelector = config.withSelector;
        this._withStatus = config.withStatus;
        this._network.internalValue = config.network;
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
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
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
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
    get placementGroupId() {
        return this.getNumberAttribute('placement_group_id');
    }
    set placementGroupId(value) {
        this._placementGroupId = value;
    }
    resetPlacementGroupId() {
        this._placementGroupId = undefined;
    }
    get placementGroupIdInput() {
        return this._placementGroupId;
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
    get selector() {
        return this.getStringAttribute('selector');
    }
    set selector(value) {
        this._selector = value;
    }
    resetSelector() {
        this._selector = undefined;
    }
    get selectorInput() {
        return this._selector;
    }
    get serverType() {
        return this.getStringAttribute('server_type');
    }
    get status() {
        return this.getStringAttribute('status');
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
    get network() {
        return this._network;
    }
    putNetwork(value) {
        this._network.internalValue = value;
    }
    resetNetwork() {
        this._network.internalValue = undefined;
    }
    get networkInput() {
        return this._network.internalValue;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.numberToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            placement_group_id: cdktf.numberToTerraform(this._placementGroupId),
            selector: cdktf.stringToTerraform(this._selector),
            with_selector: cdktf.stringToTerraform(this._withSelector),
            with_status: cdktf.listMapper(cdktf.stringToTerraform, false)(this._withStatus),
            network: cdktf.listMapper(dataHcloudServerNetworkToTerraform, true)(this._network.internalValue),
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
            placement_group_id: {
                value: cdktf.numberToHclTerraform(this._placementGroupId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            selector: {
                value: cdktf.stringToHclTerraform(this._selector),
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
            network: {
                value: cdktf.listMapperHcl(dataHcloudServerNetworkToHclTerraform, true)(this._network.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataHcloudServerNetworkList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataHcloudServer = DataHcloudServer;
