// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudStorageBoxes = exports.DataHcloudStorageBoxesStorageBoxesList = exports.DataHcloudStorageBoxesStorageBoxesOutputReference = exports.DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference = exports.DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference = void 0;
exports.dataHcloudStorageBoxesStorageBoxesAccessSettingsToTerraform = dataHcloudStorageBoxesStorageBoxesAccessSettingsToTerraform;
exports.dataHcloudStorageBoxesStorageBoxesAccessSettingsToHclTerraform = dataHcloudStorageBoxesStorageBoxesAccessSettingsToHclTerraform;
exports.dataHcloudStorageBoxesStorageBoxesSnapshotPlanToTerraform = dataHcloudStorageBoxesStorageBoxesSnapshotPlanToTerraform;
exports.dataHcloudStorageBoxesStorageBoxesSnapshotPlanToHclTerraform = dataHcloudStorageBoxesStorageBoxesSnapshotPlanToHclTerraform;
exports.dataHcloudStorageBoxesStorageBoxesToTerraform = dataHcloudStorageBoxesStorageBoxesToTerraform;
exports.dataHcloudStorageBoxesStorageBoxesToHclTerraform = dataHcloudStorageBoxesStorageBoxesToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudStorageBoxesStorageBoxesAccessSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxesStorageBoxesAccessSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference extends cdktf.ComplexObject {
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
    get reachableExternally() {
        return this.getBooleanAttribute('reachable_externally');
    }
    get sambaEnabled() {
        return this.getBooleanAttribute('samba_enabled');
    }
    get sshEnabled() {
        return this.getBooleanAttribute('ssh_enabled');
    }
    get webdavEnabled() {
        return this.getBooleanAttribute('webdav_enabled');
    }
    get zfsEnabled() {
        return this.getBooleanAttribute('zfs_enabled');
    }
}
exports.DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference = DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference;
function dataHcloudStorageBoxesStorageBoxesSnapshotPlanToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxesStorageBoxesSnapshotPlanToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference extends cdktf.ComplexObject {
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
    get dayOfMonth() {
        return this.getNumberAttribute('day_of_month');
    }
    get dayOfWeek() {
        return this.getNumberAttribute('day_of_week');
    }
    get hour() {
        return this.getNumberAttribute('hour');
    }
    get maxSnapshots() {
        return this.getNumberAttribute('max_snapshots');
    }
    get minute() {
        return this.getNumberAttribute('minute');
    }
}
exports.DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference = DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference;
function dataHcloudStorageBoxesStorageBoxesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxesStorageBoxesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxesStorageBoxesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._accessSettings = new DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference(this, "access_settings");
        this._labels = new cdktf.StringMap(this, "labels");
        this._snapshotPlan = new DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference(this, "snapshot_plan");
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
    get accessSettings() {
        return this._accessSettings;
    }
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    get id() {
        return this.getNumberAttribute('id');
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
    get server() {
        return this.getStringAttribute('server');
    }
    get snapshotPlan() {
        return this._snapshotPlan;
    }
    get storageBoxType() {
        return this.getStringAttribute('storage_box_type');
    }
    get systemAttribute() {
        return this.getStringAttribute('system');
    }
    get username() {
        return this.getStringAttribute('username');
    }
}
exports.DataHcloudStorageBoxesStorageBoxesOutputReference = DataHcloudStorageBoxesStorageBoxesOutputReference;
class DataHcloudStorageBoxesStorageBoxesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudStorageBoxesStorageBoxesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudStorageBoxesStorageBoxesList = DataHcloudStorageBoxesStorageBoxesList;
class DataHcloudStorageBoxes extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_storage_boxes"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_boxes", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_boxes',
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
        this._storageBoxes = new DataHcloudStorageBoxesStorageBoxesList(this, "storage_boxes", false);
        this._withSelector = config.withSelector;
    }
    get storageBoxes() {
        return this._storageBoxes;
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
            with_selector: cdktf.stringToTerraform(this._withSelector),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
exports.DataHcloudStorageBoxes = DataHcloudStorageBoxes;
