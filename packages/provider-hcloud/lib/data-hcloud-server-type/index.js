// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudServerType = exports.DataHcloudServerTypeLocationsList = exports.DataHcloudServerTypeLocationsOutputReference = void 0;
exports.dataHcloudServerTypeLocationsToTerraform = dataHcloudServerTypeLocationsToTerraform;
exports.dataHcloudServerTypeLocationsToHclTerraform = dataHcloudServerTypeLocationsToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudServerTypeLocationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServerTypeLocationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServerTypeLocationsOutputReference extends cdktf.ComplexObject {
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
    get available() {
        return this.getBooleanAttribute('available');
    }
    get deprecationAnnounced() {
        return this.getStringAttribute('deprecation_announced');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get isDeprecated() {
        return this.getBooleanAttribute('is_deprecated');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get recommended() {
        return this.getBooleanAttribute('recommended');
    }
    get unavailableAfter() {
        return this.getStringAttribute('unavailable_after');
    }
}
exports.DataHcloudServerTypeLocationsOutputReference = DataHcloudServerTypeLocationsOutputReference;
class DataHcloudServerTypeLocationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServerTypeLocationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServerTypeLocationsList = DataHcloudServerTypeLocationsList;
class DataHcloudServerType extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_server_type"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_server_type", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_server_type',
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
        this._locations = new DataHcloudServerTypeLocationsList(this, "locations", false);
        this._id = config.id;
        this._name = config.name;
    }
    get architecture() {
        return this.getStringAttribute('architecture');
    }
    get category() {
        return this.getStringAttribute('category');
    }
    get cores() {
        return this.getNumberAttribute('cores');
    }
    get cpuType() {
        return this.getStringAttribute('cpu_type');
    }
    get deprecationAnnounced() {
        return this.getStringAttribute('deprecation_announced');
    }
    get disk() {
        return this.getNumberAttribute('disk');
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
    get includedTraffic() {
        return this.getNumberAttribute('included_traffic');
    }
    get isDeprecated() {
        return this.getBooleanAttribute('is_deprecated');
    }
    get locations() {
        return this._locations;
    }
    get memory() {
        return this.getNumberAttribute('memory');
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
    get storageType() {
        return this.getStringAttribute('storage_type');
    }
    get unavailableAfter() {
        return this.getStringAttribute('unavailable_after');
    }
    synthesizeAttributes() {
        return {
            id: cdktf.numberToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
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
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataHcloudServerType = DataHcloudServerType;
