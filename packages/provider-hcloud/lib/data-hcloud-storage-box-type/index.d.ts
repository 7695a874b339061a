// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxTypeConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
}
export declare class DataHcloudStorageBoxType extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_type";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudStorageBoxTypeConfig);
    get automaticSnapshotLimit(): number;
    get deprecationAnnounced(): string;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    get isDeprecated(): cdktf.IResolvable;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get size(): number;
    get snapshotLimit(): number;
    get subaccountsLimit(): number;
    get unavailableAfter(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
