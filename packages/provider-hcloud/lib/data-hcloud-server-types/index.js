// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudServerTypes = exports.DataHcloudServerTypesServerTypesList = exports.DataHcloudServerTypesServerTypesOutputReference = exports.DataHcloudServerTypesServerTypesLocationsList = exports.DataHcloudServerTypesServerTypesLocationsOutputReference = void 0;
exports.dataHcloudServerTypesServerTypesLocationsToTerraform = dataHcloudServerTypesServerTypesLocationsToTerraform;
exports.dataHcloudServerTypesServerTypesLocationsToHclTerraform = dataHcloudServerTypesServerTypesLocationsToHclTerraform;
exports.dataHcloudServerTypesServerTypesToTerraform = dataHcloudServerTypesServerTypesToTerraform;
exports.dataHcloudServerTypesServerTypesToHclTerraform = dataHcloudServerTypesServerTypesToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudServerTypesServerTypesLocationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServerTypesServerTypesLocationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServerTypesServerTypesLocationsOutputReference extends cdktf.ComplexObject {
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
exports.DataHcloudServerTypesServerTypesLocationsOutputReference = DataHcloudServerTypesServerTypesLocationsOutputReference;
class DataHcloudServerTypesServerTypesLocationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServerTypesServerTypesLocationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServerTypesServerTypesLocationsList = DataHcloudServerTypesServerTypesLocationsList;
function dataHcloudServerTypesServerTypesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudServerTypesServerTypesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudServerTypesServerTypesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._locations = new DataHcloudServerTypesServerTypesLocationsList(this, "locations", false);
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
    get storageType() {
        return this.getStringAttribute('storage_type');
    }
    get unavailableAfter() {
        return this.getStringAttribute('unavailable_after');
    }
}
exports.DataHcloudServerTypesServerTypesOutputReference = DataHcloudServerTypesServerTypesOutputReference;
class DataHcloudServerTypesServerTypesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudServerTypesServerTypesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudServerTypesServerTypesList = DataHcloudServerTypesServerTypesList;
class DataHcloudServerTypes extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_server_types"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_server_types", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_server_types',
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
        this._serverTypes = new DataHcloudServerTypesServerTypesList(this, "server_types", false);
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
    get serverTypeIds() {
        return this.getListAttribute('server_type_ids');
    }
    get serverTypes() {
        return this._serverTypes;
    }
    synthesizeAttributes() {
        return {};
    }
    synthesizeHclAttributes() {
        const attrs = {};
        return attrs;
    }
}
exports.DataHcloudServerTypes = DataHcloudServerTypes;
