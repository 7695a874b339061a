// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxSnapshotsConfig extends cdktf.TerraformMetaArguments {
    readonly storageBoxId: number;
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxSnapshotsSnapshotsStats {
}
export declare function dataHcloudStorageBoxSnapshotsSnapshotsStatsToTerraform(struct?: DataHcloudStorageBoxSnapshotsSnapshotsStats): any;
export declare function dataHcloudStorageBoxSnapshotsSnapshotsStatsToHclTerraform(struct?: DataHcloudStorageBoxSnapshotsSnapshotsStats): any;
export declare class DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxSnapshotsSnapshotsStats | undefined;
    set internalValue(value: DataHcloudStorageBoxSnapshotsSnapshotsStats | undefined);
    get size(): number;
    get sizeFilesystem(): number;
}
export interface DataHcloudStorageBoxSnapshotsSnapshots {
}
export declare function dataHcloudStorageBoxSnapshotsSnapshotsToTerraform(struct?: DataHcloudStorageBoxSnapshotsSnapshots): any;
export declare function dataHcloudStorageBoxSnapshotsSnapshotsToHclTerraform(struct?: DataHcloudStorageBoxSnapshotsSnapshots): any;
export declare class DataHcloudStorageBoxSnapshotsSnapshotsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudStorageBoxSnapshotsSnapshots | undefined;
    set internalValue(value: DataHcloudStorageBoxSnapshotsSnapshots | undefined);
    get id(): number;
    get isAutomatic(): cdktf.IResolvable;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    private _stats;
    get stats(): DataHcloudStorageBoxSnapshotsSnapshotsStatsOutputReference;
    get storageBoxId(): number;
}
export declare class DataHcloudStorageBoxSnapshotsSnapshotsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudStorageBoxSnapshotsSnapshotsOutputReference;
}
export declare class DataHcloudStorageBoxSnapshots extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_snapshots";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataHcloudStorageBoxSnapshotsConfig);
    private _snapshots;
    get snapshots(): DataHcloudStorageBoxSnapshotsSnapshotsList;
    private _storageBoxId?;
    get storageBoxId(): number;
    set storageBoxId(value: number);
    get storageBoxIdInput(): number | undefined;
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
