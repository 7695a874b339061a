// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StorageBox = exports.StorageBoxSnapshotPlanOutputReference = exports.StorageBoxAccessSettingsOutputReference = void 0;
exports.storageBoxAccessSettingsToTerraform = storageBoxAccessSettingsToTerraform;
exports.storageBoxAccessSettingsToHclTerraform = storageBoxAccessSettingsToHclTerraform;
exports.storageBoxSnapshotPlanToTerraform = storageBoxSnapshotPlanToTerraform;
exports.storageBoxSnapshotPlanToHclTerraform = storageBoxSnapshotPlanToHclTerraform;
const cdktf = require("cdktf");
function storageBoxAccessSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        reachable_externally: cdktf.booleanToTerraform(struct.reachableExternally),
        samba_enabled: cdktf.booleanToTerraform(struct.sambaEnabled),
        ssh_enabled: cdktf.booleanToTerraform(struct.sshEnabled),
        webdav_enabled: cdktf.booleanToTerraform(struct.webdavEnabled),
        zfs_enabled: cdktf.booleanToTerraform(struct.zfsEnabled),
    };
}
function storageBoxAccessSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        reachable_externally: {
            value: cdktf.booleanToHclTerraform(struct.reachableExternally),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        samba_enabled: {
            value: cdktf.booleanToHclTerraform(struct.sambaEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        ssh_enabled: {
            value: cdktf.booleanToHclTerraform(struct.sshEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        webdav_enabled: {
            value: cdktf.booleanToHclTerraform(struct.webdavEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        zfs_enabled: {
            value: cdktf.booleanToHclTerraform(struct.zfsEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class StorageBoxAccessSettingsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._reachableExternally !== undefined) {
            hasAnyValues = true;
            internalValueResult.reachableExternally = this._reachableExternally;
        }
        if (this._sambaEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.sambaEnabled = this._sambaEnabled;
        }
        if (this._sshEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.sshEnabled = this._sshEnabled;
        }
        if (this._webdavEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.webdavEnabled = this._webdavEnabled;
        }
        if (this._zfsEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.zfsEnabled = this._zfsEnabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._reachableExternally = undefined;
            this._sambaEnabled = undefined;
            this._sshEnabled = undefined;
            this._webdavEnabled = undefined;
            this._zfsEnabled = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._reachableExternally = value.reachableExternally;
            this._sambaEnabled = value.sambaEnabled;
            this._sshEnabled = value.sshEnabled;
            this._webdavEnabled = value.webdavEnabled;
            this._zfsEnabled = value.zfsEnabled;
        }
    }
    get reachableExternally() {
        return this.getBooleanAttribute('reachable_externally');
    }
    set reachableExternally(value) {
        this._reachableExternally = value;
    }
    resetReachableExternally() {
        this._reachableExternally = undefined;
    }
    get reachableExternallyInput() {
        return this._reachableExternally;
    }
    get sambaEnabled() {
        return this.getBooleanAttribute('samba_enabled');
    }
    set sambaEnabled(value) {
        this._sambaEnabled = value;
    }
    resetSambaEnabled() {
        this._sambaEnabled = undefined;
    }
    get sambaEnabledInput() {
        return this._sambaEnabled;
    }
    get sshEnabled() {
        return this.getBooleanAttribute('ssh_enabled');
    }
    set sshEnabled(value) {
        this._sshEnabled = value;
    }
    resetSshEnabled() {
        this._sshEnabled = undefined;
    }
    get sshEnabledInput() {
        return this._sshEnabled;
    }
    get webdavEnabled() {
        return this.getBooleanAttribute('webdav_enabled');
    }
    set webdavEnabled(value) {
        this._webdavEnabled = value;
    }
    resetWebdavEnabled() {
        this._webdavEnabled = undefined;
    }
    get webdavEnabledInput() {
        return this._webdavEnabled;
    }
    get zfsEnabled() {
        return this.getBooleanAttribute('zfs_enabled');
    }
    set zfsEnabled(value) {
        this._zfsEnabled = value;
    }
    resetZfsEnabled() {
        this._zfsEnabled = undefined;
    }
    get zfsEnabledInput() {
        return this._zfsEnabled;
    }
}
exports.StorageBoxAccessSettingsOutputReference = StorageBoxAccessSettingsOutputReference;
function storageBoxSnapshotPlanToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        day_of_month: cdktf.numberToTerraform(struct.dayOfMonth),
        day_of_week: cdktf.numberToTerraform(struct.dayOfWeek),
        hour: cdktf.numberToTerraform(struct.hour),
        max_snapshots: cdktf.numberToTerraform(struct.maxSnapshots),
        minute: cdktf.numberToTerraform(struct.minute),
    };
}
function storageBoxSnapshotPlanToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        day_of_month: {
            value: cdktf.numberToHclTerraform(struct.dayOfMonth),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        day_of_week: {
            value: cdktf.numberToHclTerraform(struct.dayOfWeek),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        hour: {
            value: cdktf.numberToHclTerraform(struct.hour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_snapshots: {
            value: cdktf.numberToHclTerraform(struct.maxSnapshots),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        minute: {
            value: cdktf.numberToHclTerraform(struct.minute),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class StorageBoxSnapshotPlanOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._dayOfMonth !== undefined) {
            hasAnyValues = true;
            internalValueResult.dayOfMonth = this._dayOfMonth;
        }
        if (this._dayOfWeek !== undefined) {
            hasAnyValues = true;
            internalValueResult.dayOfWeek = this._dayOfWeek;
        }
        if (this._hour !== undefined) {
            hasAnyValues = true;
            internalValueResult.hour = this._hour;
        }
        if (this._maxSnapshots !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshots = this._maxSnapshots;
        }
        if (this._minute !== undefined) {
            hasAnyValues = true;
            internalValueResult.minute = this._minute;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._dayOfMonth = undefined;
            this._dayOfWeek = undefined;
            this._hour = undefined;
            this._maxSnapshots = undefined;
            this._minute = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._dayOfMonth = value.dayOfMonth;
            this._dayOfWeek = value.dayOfWeek;
            this._hour = value.hour;
            this._maxSnapshots = value.maxSnapshots;
            this._minute = value.minute;
        }
    }
    get dayOfMonth() {
        return this.getNumberAttribute('day_of_month');
    }
    set dayOfMonth(value) {
        this._dayOfMonth = value;
    }
    resetDayOfMonth() {
        this._dayOfMonth = undefined;
    }
    get dayOfMonthInput() {
        return this._dayOfMonth;
    }
    get dayOfWeek() {
        return this.getNumberAttribute('day_of_week');
    }
    set dayOfWeek(value) {
        this._dayOfWeek = value;
    }
    resetDayOfWeek() {
        this._dayOfWeek = undefined;
    }
    get dayOfWeekInput() {
        return this._dayOfWeek;
    }
    get hour() {
        return this.getNumberAttribute('hour');
    }
    set hour(value) {
        this._hour = value;
    }
    get hourInput() {
        return this._hour;
    }
    get maxSnapshots() {
        return this.getNumberAttribute('max_snapshots');
    }
    set maxSnapshots(value) {
        this._maxSnapshots = value;
    }
    get maxSnapshotsInput() {
        return this._maxSnapshots;
    }
    get minute() {
        return this.getNumberAttribute('minute');
    }
    set minute(value) {
        this._minute = value;
    }
    get minuteInput() {
        return this._minute;
    }
}
exports.StorageBoxSnapshotPlanOutputReference = StorageBoxSnapshotPlanOutputReference;
class StorageBox extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_storage_box"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_box", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_box',
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
        this._accessSettings = new StorageBoxAccessSettingsOutputReference(this, "access_settings");
        this._snapshotPlan = new StorageBoxSnapshotPlanOutputReference(this, "snapshot_plan");
        this._accessSettings.internalValue = config.accessSettings;
        this._deleteProtection = config.deleteProtection;
        this._labels = config.labels;
        this._location = config.location;
        this._name = config.name;
        this._password = config.password;
        this._snapshotPlan.internalValue = config.snapshotPlan;
        this._sshKeys = config.sshKeys;
        this._storageBoxType = config.storageBoxType;
    }
    get accessSettings() {
        return this._accessSettings;
    }
    putAccessSettings(value) {
        this._accessSettings.internalValue = value;
    }
    resetAccessSettings() {
        this._accessSettings.internalValue = undefined;
    }
    get accessSettingsInput() {
        return this._accessSettings.internalValue;
    }
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    set deleteProtection(value) {
        this._deleteProtection = value;
    }
    resetDeleteProtection() {
        this._deleteProtection = undefined;
    }
    get deleteProtectionInput() {
        return this._deleteProtection;
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get labels() {
        return this.getStringMapAttribute('labels');
    }
    set labels(value) {
        this._labels = value;
    }
    resetLabels() {
        this._labels = undefined;
    }
    get labelsInput() {
        return this._labels;
    }
    get location() {
        return this.getStringAttribute('location');
    }
    set location(value) {
        this._location = value;
    }
    get locationInput() {
        return this._location;
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
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    get passwordInput() {
        return this._password;
    }
    get server() {
        return this.getStringAttribute('server');
    }
    get snapshotPlan() {
        return this._snapshotPlan;
    }
    putSnapshotPlan(value) {
        this._snapshotPlan.internalValue = value;
    }
    resetSnapshotPlan() {
        this._snapshotPlan.internalValue = undefined;
    }
    get snapshotPlanInput() {
        return this._snapshotPlan.internalValue;
    }
    get sshKeys() {
        return cdktf.Fn.tolist(this.getListAttribute('ssh_keys'));
    }
    set sshKeys(value) {
        this._sshKeys = value;
    }
    resetSshKeys() {
        this._sshKeys = undefined;
    }
    get sshKeysInput() {
        return this._sshKeys;
    }
    get storageBoxType() {
        return this.getStringAttribute('storage_box_type');
    }
    set storageBoxType(value) {
        this._storageBoxType = value;
    }
    get storageBoxTypeInput() {
        return this._storageBoxType;
    }
    get systemAttribute() {
        return this.getStringAttribute('system');
    }
    get username() {
        return this.getStringAttribute('username');
    }
    synthesizeAttributes() {
        return {
            access_settings: storageBoxAccessSettingsToTerraform(this._accessSettings.internalValue),
            delete_protection: cdktf.booleanToTerraform(this._deleteProtection),
            labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
            location: cdktf.stringToTerraform(this._location),
            name: cdktf.stringToTerraform(this._name),
            password: cdktf.stringToTerraform(this._password),
            snapshot_plan: storageBoxSnapshotPlanToTerraform(this._snapshotPlan.internalValue),
            ssh_keys: cdktf.listMapper(cdktf.stringToTerraform, false)(this._sshKeys),
            storage_box_type: cdktf.stringToTerraform(this._storageBoxType),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access_settings: {
                value: storageBoxAccessSettingsToHclTerraform(this._accessSettings.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "StorageBoxAccessSettings",
            },
            delete_protection: {
                value: cdktf.booleanToHclTerraform(this._deleteProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            labels: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            location: {
                value: cdktf.stringToHclTerraform(this._location),
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
            password: {
                value: cdktf.stringToHclTerraform(this._password),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            snapshot_plan: {
                value: storageBoxSnapshotPlanToHclTerraform(this._snapshotPlan.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "StorageBoxSnapshotPlan",
            },
            ssh_keys: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._sshKeys),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            storage_box_type: {
                value: cdktf.stringToHclTerraform(this._storageBoxType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.StorageBox = StorageBox;
