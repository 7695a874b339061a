// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LoadBalancerNetworkConfig extends cdktf.TerraformMetaArguments {
    readonly enablePublicInterface?: boolean | cdktf.IResolvable;
    readonly ip?: string;
    readonly loadBalancerId: number;
    readonly networkId?: number;
    readonly subnetId?: string;
}
export declare class LoadBalancerNetwork extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_load_balancer_network";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: LoadBalancerNetworkConfig);
    private _enablePublicInterface?;
    get enablePublicInterface(): boolean | cdktf.IResolvable;
    set enablePublicInterface(value: boolean | cdktf.IResolvable);
    resetEnablePublicInterface(): void;
    get enablePublicInterfaceInput(): boolean | cdktf.IResolvable | undefined;
    get id(): string;
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    private _loadBalancerId?;
    get loadBalancerId(): number;
    set loadBalancerId(value: number);
    get loadBalancerIdInput(): number | undefined;
    private _networkId?;
    get networkId(): number;
    set networkId(value: number);
    resetNetworkId(): void;
    get networkIdInput(): number | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
