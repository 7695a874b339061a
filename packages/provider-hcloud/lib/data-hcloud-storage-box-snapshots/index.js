// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudStorageBoxSnapshots = exports.DataHcloudStorageBoxSnapshotsSnapshotsList = exports.DataHcloudStorageBoxSnapshotsSnapshotsOutputReference = exports.DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference = void 0;
exports.dataHcloudStorageBoxSnapshotsSnapshotsStatsToTerraform = dataHcloudStorageBoxSnapshotsSnapshotsStatsToTerraform;
exports.dataHcloudStorageBoxSnapshotsSnapshotsStatsToHclTerraform = dataHcloudStorageBoxSnapshotsSnapshotsStatsToHclTerraform;
exports.dataHcloudStorageBoxSnapshotsSnapshotsToTerraform = dataHcloudStorageBoxSnapshotsSnapshotsToTerraform;
exports.dataHcloudStorageBoxSnapshotsSnapshotsToHclTerraform = dataHcloudStorageBoxSnapshotsSnapshotsToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudStorageBoxSnapshotsSnapshotsStatsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxSnapshotsSnapshotsStatsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference extends cdktf.ComplexObject {
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
    get size() {
        return this.getNumberAttribute('size');
    }
    get sizeFilesystem() {
        return this.getNumberAttribute('size_filesystem');
    }
}
exports.DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference = DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference;
function dataHcloudStorageBoxSnapshotsSnapshotsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxSnapshotsSnapshotsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxSnapshotsSnapshotsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._labels = new cdktf.StringMap(this, "labels");
        this._stats = new DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference(this, "stats");
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
    get id() {
        return this.getNumberAttribute('id');
    }
    get isAutomatic() {
        return this.getBooleanAttribute('is_automatic');
    }
    get labels() {
        return this._labels;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get stats() {
        return this._stats;
    }
    get storageBoxId() {
        return this.getNumberAttribute('storage_box_id');
    }
}
exports.DataHcloudStorageBoxSnapshotsSnapshotsOutputReference = DataHcloudStorageBoxSnapshotsSnapshotsOutputReference;
class DataHcloudStorageBoxSnapshotsSnapshotsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudStorageBoxSnapshotsSnapshotsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudStorageBoxSnapshotsSnapshotsList = DataHcloudStorageBoxSnapshotsSnapshotsList;
class DataHcloudStorageBoxSnapshots extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_storage_box_snapshots"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_box_snapshots", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_box_snapshots',
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
        this._snapshots = new DataHcloudStorageBoxSnapshotsSnapshotsList(this, "snapshots", false);
        this._storageBoxId = config.storageBoxId;
        this._withSelector = config.withSelector;
    }
    get snapshots() {
        return this._snapshots;
    }
    get storageBoxId() {
        return this.getNumberAttribute('storage_box_id');
    }
    set storageBoxId(value) {
        this._storageBoxId = value;
    }
    get storageBoxIdInput() {
        return this._storageBoxId;
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
            storage_box_id: cdktf.numberToTerraform(this._storageBoxId),
            with_selector: cdktf.stringToTerraform(this._withSelector),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            storage_box_id: {
                value: cdktf.numberToHclTerraform(this._storageBoxId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
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
exports.DataHcloudStorageBoxSnapshots = DataHcloudStorageBoxSnapshots;
