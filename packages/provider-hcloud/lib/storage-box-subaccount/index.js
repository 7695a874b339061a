// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StorageBoxSubaccount = exports.StorageBoxSubaccountAccessSettingsOutputReference = void 0;
exports.storageBoxSubaccountAccessSettingsToTerraform = storageBoxSubaccountAccessSettingsToTerraform;
exports.storageBoxSubaccountAccessSettingsToHclTerraform = storageBoxSubaccountAccessSettingsToHclTerraform;
const cdktf = require("cdktf");
function storageBoxSubaccountAccessSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        reachable_externally: cdktf.booleanToTerraform(struct.reachableExternally),
        readonly: cdktf.booleanToTerraform(struct.readonly),
        samba_enabled: cdktf.booleanToTerraform(struct.sambaEnabled),
        ssh_enabled: cdktf.booleanToTerraform(struct.sshEnabled),
        webdav_enabled: cdktf.booleanToTerraform(struct.webdavEnabled),
    };
}
function storageBoxSubaccountAccessSettingsToHclTerraform(struct) {
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
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class StorageBoxSubaccountAccessSettingsOutputReference extends cdktf.ComplexObject {
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
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
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
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._reachableExternally = undefined;
            this._readonly = undefined;
            this._sambaEnabled = undefined;
            this._sshEnabled = undefined;
            this._webdavEnabled = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._reachableExternally = value.reachableExternally;
            this._readonly = value.readonly;
            this._sambaEnabled = value.sambaEnabled;
            this._sshEnabled = value.sshEnabled;
            this._webdavEnabled = value.webdavEnabled;
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
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    get readonlyInput() {
        return this._readonly;
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
}
exports.StorageBoxSubaccountAccessSettingsOutputReference = StorageBoxSubaccountAccessSettingsOutputReference;
class StorageBoxSubaccount extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_storage_box_subaccount"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_box_subaccount", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_box_subaccount',
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
        this._accessSettings = new StorageBoxSubaccountAccessSettingsOutputReference(this, "access_settings");
        this._accessSettings.internalValue = config.accessSettings;
        this._homeDirectory = config.homeDirectory;
        this._labels = config.labels;
        this._name = config.name;
        this._password = config.password;
        this._storageBoxId = config.storageBoxId;
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
    get homeDirectory() {
        return this.getStringAttribute('home_directory');
    }
    set homeDirectory(value) {
        this._homeDirectory = value;
    }
    get homeDirectoryInput() {
        return this._homeDirectory;
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
    get storageBoxId() {
        return this.getNumberAttribute('storage_box_id');
    }
    set storageBoxId(value) {
        this._storageBoxId = value;
    }
    get storageBoxIdInput() {
        return this._storageBoxId;
    }
    get username() {
        return this.getStringAttribute('username');
    }
    synthesizeAttributes() {
        return {
            access_settings: storageBoxSubaccountAccessSettingsToTerraform(this._accessSettings.internalValue),
            home_directory: cdktf.stringToTerraform(this._homeDirectory),
            labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
            name: cdktf.stringToTerraform(this._name),
            password: cdktf.stringToTerraform(this._password),
            storage_box_id: cdktf.numberToTerraform(this._storageBoxId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access_settings: {
                value: storageBoxSubaccountAccessSettingsToHclTerraform(this._accessSettings.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "StorageBoxSubaccountAccessSettings",
            },
            home_directory: {
                value: cdktf.stringToHclTerraform(this._homeDirectory),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            labels: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
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
            storage_box_id: {
                value: cdktf.numberToHclTerraform(this._storageBoxId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.StorageBoxSubaccount = StorageBoxSubaccount;
