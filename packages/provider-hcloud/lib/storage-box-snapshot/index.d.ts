// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface StorageBoxSnapshotConfig extends cdktf.TerraformMetaArguments {
    readonly labels?: {
        [key: string]: string;
    };
    readonly storageBoxId: number;
}
export declare class StorageBoxSnapshot extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_storage_box_snapshot";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: StorageBoxSnapshotConfig);
    get id(): number;
    get isAutomatic(): cdktf.IResolvable;
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
    get name(): string;
    private _storageBoxId?;
    get storageBoxId(): number;
    set storageBoxId(value: number);
    get storageBoxIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
