// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxSnapshotConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly storageBoxId: number;
    readonly withSelector?: string;
}
export interface DataHcloudStorageBoxSnapshotStats {
}
export declare function dataHcloudStorageBoxSnapshotStatsToTerraform(struct?: DataHcloudStorageBoxSnapshotStats): any;
export declare function dataHcloudStorageBoxSnapshotStatsToHclTerraform(struct?: DataHcloudStorageBoxSnapshotStats): any;
export declare class DataHcloudStorageBoxSnapshotStatsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudStorageBoxSnapshotStats | undefined;
    set internalValue(value: DataHcloudStorageBoxSnapshotStats | undefined);
    get size(): number;
    get sizeFilesystem(): number;
}
export declare class DataHcloudStorageBoxSnapshot extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_snapshot";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataHcloudStorageBoxSnapshotConfig);
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    get isAutomatic(): cdktf.IResolvable;
    private _labels;
    get labels(): cdktf.StringMap;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _stats;
    get stats(): DataHcloudStorageBoxSnapshotStatsOutputReference;
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
