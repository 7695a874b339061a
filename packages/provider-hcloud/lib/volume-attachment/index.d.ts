// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VolumeAttachmentConfig extends cdktf.TerraformMetaArguments {
    readonly automount?: boolean | cdktf.IResolvable;
    readonly id?: string;
    readonly serverId: number;
    readonly volumeId: number;
}
export declare class VolumeAttachment extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_volume_attachment";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: VolumeAttachmentConfig);
    private _automount?;
    get automount(): boolean | cdktf.IResolvable;
    set automount(value: boolean | cdktf.IResolvable);
    resetAutomount(): void;
    get automountInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _serverId?;
    get serverId(): number;
    set serverId(value: number);
    get serverIdInput(): number | undefined;
    private _volumeId?;
    get volumeId(): number;
    set volumeId(value: number);
    get volumeIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
