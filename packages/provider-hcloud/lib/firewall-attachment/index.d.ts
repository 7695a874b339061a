// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface FirewallAttachmentConfig extends cdktf.TerraformMetaArguments {
    readonly firewallId: number;
    readonly id?: string;
    readonly labelSelectors?: string[];
    readonly serverIds?: number[];
}
export declare class FirewallAttachment extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_firewall_attachment";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: FirewallAttachmentConfig);
    private _firewallId?;
    get firewallId(): number;
    set firewallId(value: number);
    get firewallIdInput(): number | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _labelSelectors?;
    get labelSelectors(): string[];
    set labelSelectors(value: string[]);
    resetLabelSelectors(): void;
    get labelSelectorsInput(): string[] | undefined;
    private _serverIds?;
    get serverIds(): number[];
    set serverIds(value: number[]);
    resetServerIds(): void;
    get serverIdsInput(): number[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
