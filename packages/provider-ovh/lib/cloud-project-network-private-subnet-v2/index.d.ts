// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectNetworkPrivateSubnetV2Config extends cdktf.TerraformMetaArguments {
    readonly cidr: string;
    readonly dhcp?: boolean | cdktf.IResolvable;
    readonly dnsNameservers?: string[];
    readonly enableGatewayIp?: boolean | cdktf.IResolvable;
    readonly gatewayIp?: string;
    readonly id?: string;
    readonly name: string;
    readonly networkId: string;
    readonly region: string;
    readonly serviceName: string;
    readonly useDefaultPublicDnsResolver?: boolean | cdktf.IResolvable;
    readonly allocationPools?: CloudProjectNetworkPrivateSubnetV2AllocationPools[] | cdktf.IResolvable;
    readonly hostRoute?: CloudProjectNetworkPrivateSubnetV2HostRoute[] | cdktf.IResolvable;
}
export interface CloudProjectNetworkPrivateSubnetV2AllocationPools {
    readonly end: string;
    readonly start: string;
}
export declare function cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform(struct?: CloudProjectNetworkPrivateSubnetV2AllocationPools | cdktf.IResolvable): any;
export declare function cloudProjectNetworkPrivateSubnetV2AllocationPoolsToHclTerraform(struct?: CloudProjectNetworkPrivateSubnetV2AllocationPools | cdktf.IResolvable): any;
export declare class CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectNetworkPrivateSubnetV2AllocationPools | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectNetworkPrivateSubnetV2AllocationPools | cdktf.IResolvable | undefined);
    private _end?;
    get end(): string;
    set end(value: string);
    get endInput(): string | undefined;
    private _start?;
    get start(): string;
    set start(value: string);
    get startInput(): string | undefined;
}
export declare class CloudProjectNetworkPrivateSubnetV2AllocationPoolsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectNetworkPrivateSubnetV2AllocationPools[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference;
}
export interface CloudProjectNetworkPrivateSubnetV2HostRoute {
    readonly destination: string;
    readonly nexthop: string;
}
export declare function cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform(struct?: CloudProjectNetworkPrivateSubnetV2HostRoute | cdktf.IResolvable): any;
export declare function cloudProjectNetworkPrivateSubnetV2HostRouteToHclTerraform(struct?: CloudProjectNetworkPrivateSubnetV2HostRoute | cdktf.IResolvable): any;
export declare class CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectNetworkPrivateSubnetV2HostRoute | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectNetworkPrivateSubnetV2HostRoute | cdktf.IResolvable | undefined);
    private _destination?;
    get destination(): string;
    set destination(value: string);
    get destinationInput(): string | undefined;
    private _nexthop?;
    get nexthop(): string;
    set nexthop(value: string);
    get nexthopInput(): string | undefined;
}
export declare class CloudProjectNetworkPrivateSubnetV2HostRouteList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectNetworkPrivateSubnetV2HostRoute[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference;
}
export declare class CloudProjectNetworkPrivateSubnetV2 extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_network_private_subnet_v2";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateSubnetV2Config);
    private _cidr?;
    get cidr(): string;
    set cidr(value: string);
    get cidrInput(): string | undefined;
    private _dhcp?;
    get dhcp(): boolean | cdktf.IResolvable;
    set dhcp(value: boolean | cdktf.IResolvable);
    resetDhcp(): void;
    get dhcpInput(): boolean | cdktf.IResolvable | undefined;
    private _dnsNameservers?;
    get dnsNameservers(): string[];
    set dnsNameservers(value: string[]);
    resetDnsNameservers(): void;
    get dnsNameserversInput(): string[] | undefined;
    private _enableGatewayIp?;
    get enableGatewayIp(): boolean | cdktf.IResolvable;
    set enableGatewayIp(value: boolean | cdktf.IResolvable);
    resetEnableGatewayIp(): void;
    get enableGatewayIpInput(): boolean | cdktf.IResolvable | undefined;
    private _gatewayIp?;
    get gatewayIp(): string;
    set gatewayIp(value: string);
    resetGatewayIp(): void;
    get gatewayIpInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _networkId?;
    get networkId(): string;
    set networkId(value: string);
    get networkIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    private _useDefaultPublicDnsResolver?;
    get useDefaultPublicDnsResolver(): boolean | cdktf.IResolvable;
    set useDefaultPublicDnsResolver(value: boolean | cdktf.IResolvable);
    resetUseDefaultPublicDnsResolver(): void;
    get useDefaultPublicDnsResolverInput(): boolean | cdktf.IResolvable | undefined;
    private _allocationPools;
    get allocationPools(): CloudProjectNetworkPrivateSubnetV2AllocationPoolsList;
    putAllocationPools(value: CloudProjectNetworkPrivateSubnetV2AllocationPools[] | cdktf.IResolvable): void;
    resetAllocationPools(): void;
    get allocationPoolsInput(): cdktf.IResolvable | CloudProjectNetworkPrivateSubnetV2AllocationPools[] | undefined;
    private _hostRoute;
    get hostRoute(): CloudProjectNetworkPrivateSubnetV2HostRouteList;
    putHostRoute(value: CloudProjectNetworkPrivateSubnetV2HostRoute[] | cdktf.IResolvable): void;
    resetHostRoute(): void;
    get hostRouteInput(): cdktf.IResolvable | CloudProjectNetworkPrivateSubnetV2HostRoute[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
