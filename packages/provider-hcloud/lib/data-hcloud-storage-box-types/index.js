// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudStorageBoxTypes = exports.DataHcloudStorageBoxTypesStorageBoxTypesList = exports.DataHcloudStorageBoxTypesStorageBoxTypesOutputReference = void 0;
exports.dataHcloudStorageBoxTypesStorageBoxTypesToTerraform = dataHcloudStorageBoxTypesStorageBoxTypesToTerraform;
exports.dataHcloudStorageBoxTypesStorageBoxTypesToHclTerraform = dataHcloudStorageBoxTypesStorageBoxTypesToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudStorageBoxTypesStorageBoxTypesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxTypesStorageBoxTypesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxTypesStorageBoxTypesOutputReference extends cdktf.ComplexObject {
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
    get automaticSnapshotLimit() {
        return this.getNumberAttribute('automatic_snapshot_limit');
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
    get size() {
        return this.getNumberAttribute('size');
    }
    get snapshotLimit() {
        return this.getNumberAttribute('snapshot_limit');
    }
    get subaccountsLimit() {
        return this.getNumberAttribute('subaccounts_limit');
    }
    get unavailableAfter() {
        return this.getStringAttribute('unavailable_after');
    }
}
exports.DataHcloudStorageBoxTypesStorageBoxTypesOutputReference = DataHcloudStorageBoxTypesStorageBoxTypesOutputReference;
class DataHcloudStorageBoxTypesStorageBoxTypesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudStorageBoxTypesStorageBoxTypesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudStorageBoxTypesStorageBoxTypesList = DataHcloudStorageBoxTypesStorageBoxTypesList;
class DataHcloudStorageBoxTypes extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_storage_box_types"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_box_types", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_box_types',
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
        this._storageBoxTypes = new DataHcloudStorageBoxTypesStorageBoxTypesList(this, "storage_box_types", false);
    }
    get storageBoxTypes() {
        return this._storageBoxTypes;
    }
    synthesizeAttributes() {
        return {};
    }
    synthesizeHclAttributes() {
        const attrs = {};
        return attrs;
    }
}
exports.DataHcloudStorageBoxTypes = DataHcloudStorageBoxTypes;
