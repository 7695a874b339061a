// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface NetworkConfig extends cdktf.TerraformMetaArguments {
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    readonly exposeRoutesToVswitch?: boolean | cdktf.IResolvable;
    readonly id?: string;
    readonly ipRange: string;
    readonly labels?: {
        [key: string]: string;
    };
    readonly name: string;
}
export declare class Network extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_network";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: NetworkConfig);
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _exposeRoutesToVswitch?;
    get exposeRoutesToVswitch(): boolean | cdktf.IResolvable;
    set exposeRoutesToVswitch(value: boolean | cdktf.IResolvable);
    resetExposeRoutesToVswitch(): void;
    get exposeRoutesToVswitchInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ipRange?;
    get ipRange(): string;
    set ipRange(value: string);
    get ipRangeInput(): string | undefined;
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
    get nameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
