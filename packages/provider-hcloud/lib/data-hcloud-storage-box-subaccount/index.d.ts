// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxSubaccountConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly storageBoxId: number;
    readonly username?: string;
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxSubaccountAccessSettings {
}
export declare function dataHcloudStorageBoxSubaccountAccessSettingsToTerraform(struct?: DataHcloudStorageBoxSubaccountAccessSettings): any;
export declare function dataHcloudStorageBoxSubaccountAccessSettingsToHclTerraform(struct?: DataHcloudStorageBoxSubaccountAccessSettings): any;
export declare class DataHcloudStorageBoxSubaccountAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxSubaccountAccessSettings | undefined;
    set internalValue(value: DataHcloudStorageBoxSubaccountAccessSettings | undefined);
    get reachableExternally(): cdktf.IResolvable;
    get readonly(): cdktf.IResolvable;
    get sambaEnabled(): cdktf.IResolvable;
    get sshEnabled(): cdktf.IResolvable;
    get webdavEnabled(): cdktf.IResolvable;
}
export declare class DataHcloudStorageBoxSubaccount extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_subaccount";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataHcloudStorageBoxSubaccountConfig);
    private _accessSettings;
    get accessSettings(): DataHcloudStorageBoxSubaccountAccessSettingsOutputReference;
    get homeDirectory(): string;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _labels;
    get labels(): cdktf.StringMap;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get server(): string;
    private _storageBoxId?;
    get storageBoxId(): number;
    set storageBoxId(value: number);
    get storageBoxIdInput(): number | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
