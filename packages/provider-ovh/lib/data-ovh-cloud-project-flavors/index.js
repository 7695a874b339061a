// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOvhCloudProjectFlavors = exports.DataOvhCloudProjectFlavorsFlavorsList = exports.DataOvhCloudProjectFlavorsFlavorsOutputReference = exports.DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference = exports.DataOvhCloudProjectFlavorsFlavorsCapabilitiesList = exports.DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference = void 0;
exports.dataOvhCloudProjectFlavorsFlavorsCapabilitiesToTerraform = dataOvhCloudProjectFlavorsFlavorsCapabilitiesToTerraform;
exports.dataOvhCloudProjectFlavorsFlavorsCapabilitiesToHclTerraform = dataOvhCloudProjectFlavorsFlavorsCapabilitiesToHclTerraform;
exports.dataOvhCloudProjectFlavorsFlavorsPlanCodesToTerraform = dataOvhCloudProjectFlavorsFlavorsPlanCodesToTerraform;
exports.dataOvhCloudProjectFlavorsFlavorsPlanCodesToHclTerraform = dataOvhCloudProjectFlavorsFlavorsPlanCodesToHclTerraform;
exports.dataOvhCloudProjectFlavorsFlavorsToTerraform = dataOvhCloudProjectFlavorsFlavorsToTerraform;
exports.dataOvhCloudProjectFlavorsFlavorsToHclTerraform = dataOvhCloudProjectFlavorsFlavorsToHclTerraform;
const cdktf = require("cdktf");
function dataOvhCloudProjectFlavorsFlavorsCapabilitiesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhCloudProjectFlavorsFlavorsCapabilitiesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference extends cdktf.ComplexObject {
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
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference = DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference;
class DataOvhCloudProjectFlavorsFlavorsCapabilitiesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOvhCloudProjectFlavorsFlavorsCapabilitiesList = DataOvhCloudProjectFlavorsFlavorsCapabilitiesList;
function dataOvhCloudProjectFlavorsFlavorsPlanCodesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhCloudProjectFlavorsFlavorsPlanCodesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
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
    get hourly() {
        return this.getStringAttribute('hourly');
    }
    get monthly() {
        return this.getStringAttribute('monthly');
    }
}
exports.DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference = DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference;
function dataOvhCloudProjectFlavorsFlavorsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhCloudProjectFlavorsFlavorsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhCloudProjectFlavorsFlavorsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._capabilities = new DataOvhCloudProjectFlavorsFlavorsCapabilitiesList(this, "capabilities", false);
        this._planCodes = new DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference(this, "plan_codes");
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
    get available() {
        return this.getBooleanAttribute('available');
    }
    get capabilities() {
        return this._capabilities;
    }
    get disk() {
        return this.getNumberAttribute('disk');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get inboundBandwidth() {
        return this.getNumberAttribute('inbound_bandwidth');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get osType() {
        return this.getStringAttribute('os_type');
    }
    get outboundBandwidth() {
        return this.getNumberAttribute('outbound_bandwidth');
    }
    get planCodes() {
        return this._planCodes;
    }
    get quota() {
        return this.getNumberAttribute('quota');
    }
    get ram() {
        return this.getNumberAttribute('ram');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get vcpus() {
        return this.getNumberAttribute('vcpus');
    }
}
exports.DataOvhCloudProjectFlavorsFlavorsOutputReference = DataOvhCloudProjectFlavorsFlavorsOutputReference;
class DataOvhCloudProjectFlavorsFlavorsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOvhCloudProjectFlavorsFlavorsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOvhCloudProjectFlavorsFlavorsList = DataOvhCloudProjectFlavorsFlavorsList;
class DataOvhCloudProjectFlavors extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "ovh_cloud_project_flavors"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_flavors", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_flavors',
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
        this._flavors = new DataOvhCloudProjectFlavorsFlavorsList(this, "flavors", true);
        this._nameFilter = config.nameFilter;
        this._region = config.region;
        this._serviceName = config.serviceName;
    }
    get flavors() {
        return this._flavors;
    }
    get nameFilter() {
        return this.getStringAttribute('name_filter');
    }
    set nameFilter(value) {
        this._nameFilter = value;
    }
    resetNameFilter() {
        this._nameFilter = undefined;
    }
    get nameFilterInput() {
        return this._nameFilter;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
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
    synthesizeAttributes() {
        return {
            name_filter: cdktf.stringToTerraform(this._nameFilter),
            region: cdktf.stringToTerraform(this._region),
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            name_filter: {
                value: cdktf.stringToHclTerraform(this._nameFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOvhCloudProjectFlavors = DataOvhCloudProjectFlavors;
