// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface StorageBoxSubaccountConfig extends cdktf.TerraformMetaArguments {
    readonly accessSettings?: StorageBoxSubaccountAccessSettings;
    readonly homeDirectory: string;
    readonly labels?: {
        [key: string]: string;
    };
    readonly name?: string;
    readonly password: string;
    readonly storageBoxId: number;
}
export interface StorageBoxSubaccountAccessSettings {
    readonly reachableExternally?: boolean | cdktf.IResolvable;
    readonly readonly?: boolean | cdktf.IResolvable;
    readonly sambaEnabled?: boolean | cdktf.IResolvable;
    readonly sshEnabled?: boolean | cdktf.IResolvable;
    readonly webdavEnabled?: boolean | cdktf.IResolvable;
}
export declare function storageBoxSubaccountAccessSettingsToTerraform(struct?: StorageBoxSubaccountAccessSettings | cdktf.IResolvable): any;
export declare function storageBoxSubaccountAccessSettingsToHclTerraform(struct?: StorageBoxSubaccountAccessSettings | cdktf.IResolvable): any;
export declare class StorageBoxSubaccountAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): StorageBoxSubaccountAccessSettings | cdktf.IResolvable | undefined;
    set internalValue(value: StorageBoxSubaccountAccessSettings | cdktf.IResolvable | undefined);
    private _reachableExternally?;
    get reachableExternally(): boolean | cdktf.IResolvable;
    set reachableExternally(value: boolean | cdktf.IResolvable);
    resetReachableExternally(): void;
    get reachableExternallyInput(): boolean | cdktf.IResolvable | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
    private _sambaEnabled?;
    get sambaEnabled(): boolean | cdktf.IResolvable;
    set sambaEnabled(value: boolean | cdktf.IResolvable);
    resetSambaEnabled(): void;
    get sambaEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _sshEnabled?;
    get sshEnabled(): boolean | cdktf.IResolvable;
    set sshEnabled(value: boolean | cdktf.IResolvable);
    resetSshEnabled(): void;
    get sshEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _webdavEnabled?;
    get webdavEnabled(): boolean | cdktf.IResolvable;
    set webdavEnabled(value: boolean | cdktf.IResolvable);
    resetWebdavEnabled(): void;
    get webdavEnabledInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class StorageBoxSubaccount extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_storage_box_subaccount";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: StorageBoxSubaccountConfig);
    private _accessSettings;
    get accessSettings(): StorageBoxSubaccountAccessSettingsOutputReference;
    putAccessSettings(value: StorageBoxSubaccountAccessSettings): void;
    resetAccessSettings(): void;
    get accessSettingsInput(): cdktf.IResolvable | StorageBoxSubaccountAccessSettings | undefined;
    private _homeDirectory?;
    get homeDirectory(): string;
    set homeDirectory(value: string);
    get homeDirectoryInput(): string | undefined;
    get id(): number;
    private _labels?;
    get labels(): {
        [key: string]: string;
    };
    set labels(value: {
        [key: string]: string;
    });
    resetLabels(): void;
    get labelsInput(): {
        [key: string]: string;
    } | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    get passwordInput(): string | undefined;
    get server(): string;
    private _storageBoxId?;
    get storageBoxId(): number;
    set storageBoxId(value: number);
    get storageBoxIdInput(): number | undefined;
    get username(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
