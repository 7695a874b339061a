// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudStorageBoxSubaccounts = exports.DataHcloudStorageBoxSubaccountsSubaccountsList = exports.DataHcloudStorageBoxSubaccountsSubaccountsOutputReference = exports.DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference = void 0;
exports.dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToTerraform = dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToTerraform;
exports.dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToHclTerraform = dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToHclTerraform;
exports.dataHcloudStorageBoxSubaccountsSubaccountsToTerraform = dataHcloudStorageBoxSubaccountsSubaccountsToTerraform;
exports.dataHcloudStorageBoxSubaccountsSubaccountsToHclTerraform = dataHcloudStorageBoxSubaccountsSubaccountsToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference extends cdktf.ComplexObject {
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
    get readonly() {
        return this.getBooleanAttribute('readonly');
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
}
exports.DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference = DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference;
function dataHcloudStorageBoxSubaccountsSubaccountsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudStorageBoxSubaccountsSubaccountsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudStorageBoxSubaccountsSubaccountsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._accessSettings = new DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference(this, "access_settings");
        this._labels = new cdktf.StringMap(this, "labels");
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
    get homeDirectory() {
        return this.getStringAttribute('home_directory');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get labels() {
        return this._labels;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get server() {
        return this.getStringAttribute('server');
    }
    get storageBoxId() {
        return this.getNumberAttribute('storage_box_id');
    }
    get username() {
        return this.getStringAttribute('username');
    }
}
exports.DataHcloudStorageBoxSubaccountsSubaccountsOutputReference = DataHcloudStorageBoxSubaccountsSubaccountsOutputReference;
class DataHcloudStorageBoxSubaccountsSubaccountsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudStorageBoxSubaccountsSubaccountsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudStorageBoxSubaccountsSubaccountsList = DataHcloudStorageBoxSubaccountsSubaccountsList;
class DataHcloudStorageBoxSubaccounts extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_storage_box_subaccounts"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_storage_box_subaccounts", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_storage_box_subaccounts',
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
        this._subaccounts = new DataHcloudStorageBoxSubaccountsSubaccountsList(this, "subaccounts", false);
        this._storageBoxId = config.storageBoxId;
        this._withSelector = config.withSelector;
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
    get subaccounts() {
        return this._subaccounts;
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
exports.DataHcloudStorageBoxSubaccounts = DataHcloudStorageBoxSubaccounts;
