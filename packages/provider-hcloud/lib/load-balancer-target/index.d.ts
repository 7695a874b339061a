// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LoadBalancerTargetAConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly ip?: string;
    readonly labelSelector?: string;
    readonly loadBalancerId: number;
    readonly serverId?: number;
    readonly type: string;
    readonly usePrivateIp?: boolean | cdktf.IResolvable;
}
export declare class LoadBalancerTargetA extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_load_balancer_target";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: LoadBalancerTargetAConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    private _labelSelector?;
    get labelSelector(): string;
    set labelSelector(value: string);
    resetLabelSelector(): void;
    get labelSelectorInput(): string | undefined;
    private _loadBalancerId?;
    get loadBalancerId(): number;
    set loadBalancerId(value: number);
    get loadBalancerIdInput(): number | undefined;
    private _serverId?;
    get serverId(): number;
    set serverId(value: number);
    resetServerId(): void;
    get serverIdInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _usePrivateIp?;
    get usePrivateIp(): boolean | cdktf.IResolvable;
    set usePrivateIp(value: boolean | cdktf.IResolvable);
    resetUsePrivateIp(): void;
    get usePrivateIpInput(): boolean | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
