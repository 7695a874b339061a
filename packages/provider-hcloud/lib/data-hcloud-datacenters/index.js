// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudDatacenters = exports.DataHcloudDatacentersDatacentersList = exports.DataHcloudDatacentersDatacentersOutputReference = void 0;
exports.dataHcloudDatacentersDatacentersToTerraform = dataHcloudDatacentersDatacentersToTerraform;
exports.dataHcloudDatacentersDatacentersToHclTerraform = dataHcloudDatacentersDatacentersToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudDatacentersDatacentersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudDatacentersDatacentersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudDatacentersDatacentersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._location = new cdktf.StringMap(this, "location");
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
    get availableServerTypeIds() {
        return this.getNumberListAttribute('available_server_type_ids');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get location() {
        return this._location;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get supportedServerTypeIds() {
        return this.getNumberListAttribute('supported_server_type_ids');
    }
}
exports.DataHcloudDatacentersDatacentersOutputReference = DataHcloudDatacentersDatacentersOutputReference;
class DataHcloudDatacentersDatacentersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudDatacentersDatacentersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudDatacentersDatacentersList = DataHcloudDatacentersDatacentersList;
class DataHcloudDatacenters extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_datacenters"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_datacenters", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_datacenters',
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
        this._datacenters = new DataHcloudDatacentersDatacentersList(this, "datacenters", false);
    }
    get datacenterIds() {
        return this.getListAttribute('datacenter_ids');
    }
    get datacenters() {
        return this._datacenters;
    }
    get descriptions() {
        return this.getListAttribute('descriptions');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get names() {
        return this.getListAttribute('names');
    }
    synthesizeAttributes() {
        return {};
    }
    synthesizeHclAttributes() {
        const attrs = {};
        return attrs;
    }
}
exports.DataHcloudDatacenters = DataHcloudDatacenters;
