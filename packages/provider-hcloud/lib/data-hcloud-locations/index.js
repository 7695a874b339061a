// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudLocations = exports.DataHcloudLocationsLocationsList = exports.DataHcloudLocationsLocationsOutputReference = void 0;
exports.dataHcloudLocationsLocationsToTerraform = dataHcloudLocationsLocationsToTerraform;
exports.dataHcloudLocationsLocationsToHclTerraform = dataHcloudLocationsLocationsToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudLocationsLocationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLocationsLocationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLocationsLocationsOutputReference extends cdktf.ComplexObject {
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
    get city() {
        return this.getStringAttribute('city');
    }
    get country() {
        return this.getStringAttribute('country');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get latitude() {
        return this.getNumberAttribute('latitude');
    }
    get longitude() {
        return this.getNumberAttribute('longitude');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get networkZone() {
        return this.getStringAttribute('network_zone');
    }
}
exports.DataHcloudLocationsLocationsOutputReference = DataHcloudLocationsLocationsOutputReference;
class DataHcloudLocationsLocationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLocationsLocationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLocationsLocationsList = DataHcloudLocationsLocationsList;
class DataHcloudLocations extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_locations"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_locations", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_locations',
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
        this._locations = new DataHcloudLocationsLocationsList(this, "locations", false);
    }
    get descriptions() {
        return this.getListAttribute('descriptions');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get locationIds() {
        return this.getListAttribute('location_ids');
    }
    get locations() {
        return this._locations;
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
exports.DataHcloudLocations = DataHcloudLocations;
