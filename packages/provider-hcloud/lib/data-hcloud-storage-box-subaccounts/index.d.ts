// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxSubaccountsConfig extends cdktf.TerraformMetaArguments {
    readonly storageBoxId: number;
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxSubaccountsSubaccountsAccessSettings {
}
export declare function dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToTerraform(struct?: DataHcloudStorageBoxSubaccountsSubaccountsAccessSettings): any;
export declare function dataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsToHclTerraform(struct?: DataHcloudStorageBoxSubaccountsSubaccountsAccessSettings): any;
export declare class DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxSubaccountsSubaccountsAccessSettings | undefined;
    set internalValue(value: DataHcloudStorageBoxSubaccountsSubaccountsAccessSettings | undefined);
    get reachableExternally(): cdktf.IResolvable;
    get readonly(): cdktf.IResolvable;
    get sambaEnabled(): cdktf.IResolvable;
    get sshEnabled(): cdktf.IResolvable;
    get webdavEnabled(): cdktf.IResolvable;
}
export interface DataHcloudStorageBoxSubaccountsSubaccounts {
}
export declare function dataHcloudStorageBoxSubaccountsSubaccountsToTerraform(struct?: DataHcloudStorageBoxSubaccountsSubaccounts): any;
export declare function dataHcloudStorageBoxSubaccountsSubaccountsToHclTerraform(struct?: DataHcloudStorageBoxSubaccountsSubaccounts): any;
export declare class DataHcloudStorageBoxSubaccountsSubaccountsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudStorageBoxSubaccountsSubaccounts | undefined;
    set internalValue(value: DataHcloudStorageBoxSubaccountsSubaccounts | undefined);
    private _accessSettings;
    get accessSettings(): DataHcloudStorageBoxSubaccountsSubaccountsAccessSettingsOutputReference;
    get homeDirectory(): string;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    get server(): string;
    get storageBoxId(): number;
    get username(): string;
}
export declare class DataHcloudStorageBoxSubaccountsSubaccountsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudStorageBoxSubaccountsSubaccountsOutputReference;
}
export declare class DataHcloudStorageBoxSubaccounts extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_subaccounts";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataHcloudStorageBoxSubaccountsConfig);
    private _storageBoxId?;
    get storageBoxId(): number;
    set storageBoxId(value: number);
    get storageBoxIdInput(): number | undefined;
    private _subaccounts;
    get subaccounts(): DataHcloudStorageBoxSubaccountsSubaccountsList;
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
