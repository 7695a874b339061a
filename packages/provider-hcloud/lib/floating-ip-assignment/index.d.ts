// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface FloatingIpAssignmentConfig extends cdktf.TerraformMetaArguments {
    readonly floatingIpId: number;
    readonly id?: string;
    readonly serverId: number;
}
export declare class FloatingIpAssignment extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_floating_ip_assignment";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: FloatingIpAssignmentConfig);
    private _floatingIpId?;
    get floatingIpId(): number;
    set floatingIpId(value: number);
    get floatingIpIdInput(): number | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _serverId?;
    get serverId(): number;
    set serverId(value: number);
    get serverIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
