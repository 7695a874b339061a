// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxesConfig extends cdktf.TerraformMetaArguments {
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxesStorageBoxesAccessSettings {
}
export declare function dataHcloudStorageBoxesStorageBoxesAccessSettingsToTerraform(struct?: DataHcloudStorageBoxesStorageBoxesAccessSettings): any;
export declare function dataHcloudStorageBoxesStorageBoxesAccessSettingsToHclTerraform(struct?: DataHcloudStorageBoxesStorageBoxesAccessSettings): any;
export declare class DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxesStorageBoxesAccessSettings | undefined;
    set internalValue(value: DataHcloudStorageBoxesStorageBoxesAccessSettings | undefined);
    get reachableExternally(): cdktf.IResolvable;
    get sambaEnabled(): cdktf.IResolvable;
    get sshEnabled(): cdktf.IResolvable;
    get webdavEnabled(): cdktf.IResolvable;
    get zfsEnabled(): cdktf.IResolvable;
}
export interface DataHcloudStorageBoxesStorageBoxesSnapshotPlan {
}
export declare function dataHcloudStorageBoxesStorageBoxesSnapshotPlanToTerraform(struct?: DataHcloudStorageBoxesStorageBoxesSnapshotPlan): any;
export declare function dataHcloudStorageBoxesStorageBoxesSnapshotPlanToHclTerraform(struct?: DataHcloudStorageBoxesStorageBoxesSnapshotPlan): any;
export declare class DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxesStorageBoxesSnapshotPlan | undefined;
    set internalValue(value: DataHcloudStorageBoxesStorageBoxesSnapshotPlan | undefined);
    get dayOfMonth(): number;
    get dayOfWeek(): number;
    get hour(): number;
    get maxSnapshots(): number;
    get minute(): number;
}
export interface DataHcloudStorageBoxesStorageBoxes {
}
export declare function dataHcloudStorageBoxesStorageBoxesToTerraform(struct?: DataHcloudStorageBoxesStorageBoxes): any;
export declare function dataHcloudStorageBoxesStorageBoxesToHclTerraform(struct?: DataHcloudStorageBoxesStorageBoxes): any;
export declare class DataHcloudStorageBoxesStorageBoxesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudStorageBoxesStorageBoxes | undefined;
    set internalValue(value: DataHcloudStorageBoxesStorageBoxes | undefined);
    private _accessSettings;
    get accessSettings(): DataHcloudStorageBoxesStorageBoxesAccessSettingsOutputReference;
    get deleteProtection(): cdktf.IResolvable;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    get name(): string;
    get server(): string;
    private _snapshotPlan;
    get snapshotPlan(): DataHcloudStorageBoxesStorageBoxesSnapshotPlanOutputReference;
    get storageBoxType(): string;
    get systemAttribute(): string;
    get username(): string;
}
export declare class DataHcloudStorageBoxesStorageBoxesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudStorageBoxesStorageBoxesOutputReference;
}
export declare class DataHcloudStorageBoxes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_boxes";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudStorageBoxesConfig);
    private _storageBoxes;
    get storageBoxes(): DataHcloudStorageBoxesStorageBoxesList;
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
