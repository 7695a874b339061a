// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudDatacenterConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
}
export declare class DataHcloudDatacenter extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_datacenter";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudDatacenterConfig);
    get availableServerTypeIds(): number[];
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _location;
    get location(): cdktf.StringMap;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get supportedServerTypeIds(): number[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
