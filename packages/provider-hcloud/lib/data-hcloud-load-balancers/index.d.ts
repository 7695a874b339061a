// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudLoadBalancersConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
}
export interface DataHcloudLoadBalancersLoadBalancersAlgorithm {
}
export declare function dataHcloudLoadBalancersLoadBalancersAlgorithmToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersAlgorithm): any;
export declare function dataHcloudLoadBalancersLoadBalancersAlgorithmToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersAlgorithm): any;
export declare class DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersAlgorithm | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersAlgorithm | undefined);
    get type(): string;
}
export declare class DataHcloudLoadBalancersLoadBalancersAlgorithmList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersAlgorithmOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttp {
}
export declare function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttp): any;
export declare function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttp): any;
export declare class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttp | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttp | undefined);
    get domain(): string;
    get path(): string;
    get response(): string;
    get statusCodes(): number[];
    get tls(): cdktf.IResolvable;
}
export declare class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancersServiceHealthCheck {
}
export declare function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHealthCheck): any;
export declare function dataHcloudLoadBalancersLoadBalancersServiceHealthCheckToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHealthCheck): any;
export declare class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersServiceHealthCheck | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersServiceHealthCheck | undefined);
    private _http;
    get http(): DataHcloudLoadBalancersLoadBalancersServiceHealthCheckHttpList;
    get interval(): number;
    get port(): number;
    get protocol(): string;
    get retries(): number;
    get timeout(): number;
}
export declare class DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersServiceHealthCheckOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancersServiceHttp {
}
export declare function dataHcloudLoadBalancersLoadBalancersServiceHttpToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHttp): any;
export declare function dataHcloudLoadBalancersLoadBalancersServiceHttpToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersServiceHttp): any;
export declare class DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersServiceHttp | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersServiceHttp | undefined);
    get certificates(): string[];
    get cookieLifetime(): number;
    get cookieName(): string;
    get redirectHttp(): cdktf.IResolvable;
    get stickySessions(): cdktf.IResolvable;
    get timeoutIdle(): number;
}
export declare class DataHcloudLoadBalancersLoadBalancersServiceHttpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersServiceHttpOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancersService {
}
export declare function dataHcloudLoadBalancersLoadBalancersServiceToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersService): any;
export declare function dataHcloudLoadBalancersLoadBalancersServiceToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersService): any;
export declare class DataHcloudLoadBalancersLoadBalancersServiceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersService | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersService | undefined);
    get destinationPort(): number;
    private _healthCheck;
    get healthCheck(): DataHcloudLoadBalancersLoadBalancersServiceHealthCheckList;
    private _http;
    get http(): DataHcloudLoadBalancersLoadBalancersServiceHttpList;
    get listenPort(): number;
    get protocol(): string;
    get proxyprotocol(): cdktf.IResolvable;
}
export declare class DataHcloudLoadBalancersLoadBalancersServiceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersServiceOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancersTarget {
}
export declare function dataHcloudLoadBalancersLoadBalancersTargetToTerraform(struct?: DataHcloudLoadBalancersLoadBalancersTarget): any;
export declare function dataHcloudLoadBalancersLoadBalancersTargetToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancersTarget): any;
export declare class DataHcloudLoadBalancersLoadBalancersTargetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancersTarget | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancersTarget | undefined);
    get labelSelector(): string;
    get serverId(): number;
    get type(): string;
}
export declare class DataHcloudLoadBalancersLoadBalancersTargetList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersTargetOutputReference;
}
export interface DataHcloudLoadBalancersLoadBalancers {
}
export declare function dataHcloudLoadBalancersLoadBalancersToTerraform(struct?: DataHcloudLoadBalancersLoadBalancers): any;
export declare function dataHcloudLoadBalancersLoadBalancersToHclTerraform(struct?: DataHcloudLoadBalancersLoadBalancers): any;
export declare class DataHcloudLoadBalancersLoadBalancersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancersLoadBalancers | undefined;
    set internalValue(value: DataHcloudLoadBalancersLoadBalancers | undefined);
    private _algorithm;
    get algorithm(): DataHcloudLoadBalancersLoadBalancersAlgorithmList;
    get deleteProtection(): cdktf.IResolvable;
    get id(): number;
    get ipv4(): string;
    get ipv6(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get loadBalancerType(): string;
    get location(): string;
    get name(): string;
    get networkId(): number;
    get networkIp(): string;
    get networkZone(): string;
    private _service;
    get service(): DataHcloudLoadBalancersLoadBalancersServiceList;
    private _target;
    get target(): DataHcloudLoadBalancersLoadBalancersTargetList;
}
export declare class DataHcloudLoadBalancersLoadBalancersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancersLoadBalancersOutputReference;
}
export declare class DataHcloudLoadBalancers extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_load_balancers";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudLoadBalancersConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _loadBalancers;
    get loadBalancers(): DataHcloudLoadBalancersLoadBalancersList;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
