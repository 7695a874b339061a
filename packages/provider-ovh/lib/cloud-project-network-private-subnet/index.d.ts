// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectNetworkPrivateSubnetConfig extends cdktf.TerraformMetaArguments {
    readonly dhcp?: boolean | cdktf.IResolvable;
    readonly end: string;
    readonly id?: string;
    readonly network: string;
    readonly networkId: string;
    readonly noGateway?: boolean | cdktf.IResolvable;
    readonly region: string;
    readonly serviceName: string;
    readonly start: string;
}
export interface CloudProjectNetworkPrivateSubnetIpPools {
}
export declare function cloudProjectNetworkPrivateSubnetIpPoolsToTerraform(struct?: CloudProjectNetworkPrivateSubnetIpPools): any;
export declare function cloudProjectNetworkPrivateSubnetIpPoolsToHclTerraform(struct?: CloudProjectNetworkPrivateSubnetIpPools): any;
export declare class CloudProjectNetworkPrivateSubnetIpPoolsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectNetworkPrivateSubnetIpPools | undefined;
    set internalValue(value: CloudProjectNetworkPrivateSubnetIpPools | undefined);
    get dhcp(): cdktf.IResolvable;
    get end(): string;
    get network(): string;
    get region(): string;
    get start(): string;
}
export declare class CloudProjectNetworkPrivateSubnetIpPoolsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectNetworkPrivateSubnetIpPoolsOutputReference;
}
export declare class CloudProjectNetworkPrivateSubnet extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_network_private_subnet";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateSubnetConfig);
    get cidr(): string;
    private _dhcp?;
    get dhcp(): boolean | cdktf.IResolvable;
    set dhcp(value: boolean | cdktf.IResolvable);
    resetDhcp(): void;
    get dhcpInput(): boolean | cdktf.IResolvable | undefined;
    private _end?;
    get end(): string;
    set end(value: string);
    get endInput(): string | undefined;
    get gatewayIp(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ipPools;
    get ipPools(): CloudProjectNetworkPrivateSubnetIpPoolsList;
    private _network?;
    get network(): string;
    set network(value: string);
    get networkInput(): string | undefined;
    private _networkId?;
    get networkId(): string;
    set networkId(value: string);
    get networkIdInput(): string | undefined;
    private _noGateway?;
    get noGateway(): boolean | cdktf.IResolvable;
    set noGateway(value: boolean | cdktf.IResolvable);
    resetNoGateway(): void;
    get noGatewayInput(): boolean | cdktf.IResolvable | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    private _start?;
    get start(): string;
    set start(value: string);
    get startInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
