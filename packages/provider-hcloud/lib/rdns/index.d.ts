// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface RdnsConfig extends cdktf.TerraformMetaArguments {
    readonly dnsPtr: string;
    readonly floatingIpId?: number;
    readonly ipAddress: string;
    readonly loadBalancerId?: number;
    readonly primaryIpId?: number;
    readonly serverId?: number;
}
export declare class Rdns extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_rdns";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: RdnsConfig);
    private _dnsPtr?;
    get dnsPtr(): string;
    set dnsPtr(value: string);
    get dnsPtrInput(): string | undefined;
    private _floatingIpId?;
    get floatingIpId(): number;
    set floatingIpId(value: number);
    resetFloatingIpId(): void;
    get floatingIpIdInput(): number | undefined;
    get id(): string;
    private _ipAddress?;
    get ipAddress(): string;
    set ipAddress(value: string);
    get ipAddressInput(): string | undefined;
    private _loadBalancerId?;
    get loadBalancerId(): number;
    set loadBalancerId(value: number);
    resetLoadBalancerId(): void;
    get loadBalancerIdInput(): number | undefined;
    private _primaryIpId?;
    get primaryIpId(): number;
    set primaryIpId(value: number);
    resetPrimaryIpId(): void;
    get primaryIpIdInput(): number | undefined;
    private _serverId?;
    get serverId(): number;
    set serverId(value: number);
    resetServerId(): void;
    get serverIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
