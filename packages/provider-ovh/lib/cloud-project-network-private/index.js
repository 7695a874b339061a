// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectNetworkPrivate = exports.CloudProjectNetworkPrivateRegionsStatusList = exports.CloudProjectNetworkPrivateRegionsStatusOutputReference = exports.CloudProjectNetworkPrivateRegionsAttributesList = exports.CloudProjectNetworkPrivateRegionsAttributesOutputReference = void 0;
exports.cloudProjectNetworkPrivateRegionsAttributesToTerraform = cloudProjectNetworkPrivateRegionsAttributesToTerraform;
exports.cloudProjectNetworkPrivateRegionsAttributesToHclTerraform = cloudProjectNetworkPrivateRegionsAttributesToHclTerraform;
exports.cloudProjectNetworkPrivateRegionsStatusToTerraform = cloudProjectNetworkPrivateRegionsStatusToTerraform;
exports.cloudProjectNetworkPrivateRegionsStatusToHclTerraform = cloudProjectNetworkPrivateRegionsStatusToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectNetworkPrivateRegionsAttributesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectNetworkPrivateRegionsAttributesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectNetworkPrivateRegionsAttributesOutputReference extends cdktf.ComplexObject {
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
    get openstackid() {
        return this.getStringAttribute('openstackid');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get status() {
        return this.getStringAttribute('status');
    }
}
exports.CloudProjectNetworkPrivateRegionsAttributesOutputReference = CloudProjectNetworkPrivateRegionsAttributesOutputReference;
class CloudProjectNetworkPrivateRegionsAttributesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectNetworkPrivateRegionsAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectNetworkPrivateRegionsAttributesList = CloudProjectNetworkPrivateRegionsAttributesList;
function cloudProjectNetworkPrivateRegionsStatusToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectNetworkPrivateRegionsStatusToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectNetworkPrivateRegionsStatusOutputReference extends cdktf.ComplexObject {
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
    get region() {
        return this.getStringAttribute('region');
    }
    get status() {
        return this.getStringAttribute('status');
    }
}
exports.CloudProjectNetworkPrivateRegionsStatusOutputReference = CloudProjectNetworkPrivateRegionsStatusOutputReference;
class CloudProjectNetworkPrivateRegionsStatusList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectNetworkPrivateRegionsStatusOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectNetworkPrivateRegionsStatusList = CloudProjectNetworkPrivateRegionsStatusList;
class CloudProjectNetworkPrivate extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_network_private"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_network_private", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_network_private',
            terraformGeneratorMetadata: {
                providerName: 'ovh',
                providerVersion: '2.19.0',
                providerVersionConstraint: '2.19.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._regionsAttributes = new CloudProjectNetworkPrivateRegionsAttributesList(this, "regions_attributes", true);
        this._regionsOpenstackIds = new cdktf.StringMap(this, "regions_openstack_ids");
        this._regionsStatus = new CloudProjectNetworkPrivateRegionsStatusList(this, "regions_status", true);
        this._id = config.id;
        this._name = config.name;
        this._regions = config.regions;
        this._serviceName = config.serviceName;
        this._vlanId = config.vlanId;
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
    }
    get regions() {
        return cdktf.Fn.tolist(this.getListAttribute('regions'));
    }
    set regions(value) {
        this._regions = value;
    }
    resetRegions() {
        this._regions = undefined;
    }
    get regionsInput() {
        return this._regions;
    }
    get regionsAttributes() {
        return this._regionsAttributes;
    }
    get regionsOpenstackIds() {
        return this._regionsOpenstackIds;
    }
    get regionsStatus() {
        return this._regionsStatus;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get vlanId() {
        return this.getNumberAttribute('vlan_id');
    }
    set vlanId(value) {
        this._vlanId = value;
    }
    resetVlanId() {
        this._vlanId = undefined;
    }
    get vlanIdInput() {
        return this._vlanId;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            regions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._regions),
            service_name: cdktf.stringToTerraform(this._serviceName),
            vlan_id: cdktf.numberToTerraform(this._vlanId),
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            regions: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._regions),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vlan_id: {
                value: cdktf.numberToHclTerraform(this._vlanId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectNetworkPrivate = CloudProjectNetworkPrivate;
