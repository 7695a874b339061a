// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxAccessSettings {
}
export declare function dataHcloudStorageBoxAccessSettingsToTerraform(struct?: DataHcloudStorageBoxAccessSettings): any;
export declare function dataHcloudStorageBoxAccessSettingsToHclTerraform(struct?: DataHcloudStorageBoxAccessSettings): any;
export declare class DataHcloudStorageBoxAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxAccessSettings | undefined;
    set internalValue(value: DataHcloudStorageBoxAccessSettings | undefined);
    get reachableExternally(): cdktf.IResolvable;
    get sambaEnabled(): cdktf.IResolvable;
    get sshEnabled(): cdktf.IResolvable;
    get webdavEnabled(): cdktf.IResolvable;
    get zfsEnabled(): cdktf.IResolvable;
}
export interface DataHcloudStorageBoxSnapshotPlan {
}
export declare function dataHcloudStorageBoxSnapshotPlanToTerraform(struct?: DataHcloudStorageBoxSnapshotPlan): any;
export declare function dataHcloudStorageBoxSnapshotPlanToHclTerraform(struct?: DataHcloudStorageBoxSnapshotPlan): any;
export declare class DataHcloudStorageBoxSnapshotPlanOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxSnapshotPlan | undefined;
    set internalValue(value: DataHcloudStorageBoxSnapshotPlan | undefined);
    get dayOfMonth(): number;
    get dayOfWeek(): number;
    get hour(): number;
    get maxSnapshots(): number;
    get minute(): number;
}
export declare class DataHcloudStorageBox extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudStorageBoxConfig);
    private _accessSettings;
    get accessSettings(): DataHcloudStorageBoxAccessSettingsOutputReference;
    get deleteProtection(): cdktf.IResolvable;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get server(): string;
    private _snapshotPlan;
    get snapshotPlan(): DataHcloudStorageBoxSnapshotPlanOutputReference;
    get storageBoxType(): string;
    get systemAttribute(): string;
    get username(): string;
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
