// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudLoadBalancerConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly withSelector?: string;
}
export interface DataHcloudLoadBalancerAlgorithm {
}
export declare function dataHcloudLoadBalancerAlgorithmToTerraform(struct?: DataHcloudLoadBalancerAlgorithm): any;
export declare function dataHcloudLoadBalancerAlgorithmToHclTerraform(struct?: DataHcloudLoadBalancerAlgorithm): any;
export declare class DataHcloudLoadBalancerAlgorithmOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerAlgorithm | undefined;
    set internalValue(value: DataHcloudLoadBalancerAlgorithm | undefined);
    get type(): string;
}
export declare class DataHcloudLoadBalancerAlgorithmList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerAlgorithmOutputReference;
}
export interface DataHcloudLoadBalancerServiceHealthCheckHttp {
}
export declare function dataHcloudLoadBalancerServiceHealthCheckHttpToTerraform(struct?: DataHcloudLoadBalancerServiceHealthCheckHttp): any;
export declare function dataHcloudLoadBalancerServiceHealthCheckHttpToHclTerraform(struct?: DataHcloudLoadBalancerServiceHealthCheckHttp): any;
export declare class DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerServiceHealthCheckHttp | undefined;
    set internalValue(value: DataHcloudLoadBalancerServiceHealthCheckHttp | undefined);
    get domain(): string;
    get path(): string;
    get response(): string;
    get statusCodes(): number[];
    get tls(): cdktf.IResolvable;
}
export declare class DataHcloudLoadBalancerServiceHealthCheckHttpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerServiceHealthCheckHttpOutputReference;
}
export interface DataHcloudLoadBalancerServiceHealthCheck {
}
export declare function dataHcloudLoadBalancerServiceHealthCheckToTerraform(struct?: DataHcloudLoadBalancerServiceHealthCheck): any;
export declare function dataHcloudLoadBalancerServiceHealthCheckToHclTerraform(struct?: DataHcloudLoadBalancerServiceHealthCheck): any;
export declare class DataHcloudLoadBalancerServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerServiceHealthCheck | undefined;
    set internalValue(value: DataHcloudLoadBalancerServiceHealthCheck | undefined);
    private _http;
    get http(): DataHcloudLoadBalancerServiceHealthCheckHttpList;
    get interval(): number;
    get port(): number;
    get protocol(): string;
    get retries(): number;
    get timeout(): number;
}
export declare class DataHcloudLoadBalancerServiceHealthCheckList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerServiceHealthCheckOutputReference;
}
export interface DataHcloudLoadBalancerServiceHttp {
}
export declare function dataHcloudLoadBalancerServiceHttpToTerraform(struct?: DataHcloudLoadBalancerServiceHttp): any;
export declare function dataHcloudLoadBalancerServiceHttpToHclTerraform(struct?: DataHcloudLoadBalancerServiceHttp): any;
export declare class DataHcloudLoadBalancerServiceHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerServiceHttp | undefined;
    set internalValue(value: DataHcloudLoadBalancerServiceHttp | undefined);
    get certificates(): string[];
    get cookieLifetime(): number;
    get cookieName(): string;
    get redirectHttp(): cdktf.IResolvable;
    get stickySessions(): cdktf.IResolvable;
    get timeoutIdle(): number;
}
export declare class DataHcloudLoadBalancerServiceHttpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerServiceHttpOutputReference;
}
export interface DataHcloudLoadBalancerService {
}
export declare function dataHcloudLoadBalancerServiceToTerraform(struct?: DataHcloudLoadBalancerService): any;
export declare function dataHcloudLoadBalancerServiceToHclTerraform(struct?: DataHcloudLoadBalancerService): any;
export declare class DataHcloudLoadBalancerServiceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerService | undefined;
    set internalValue(value: DataHcloudLoadBalancerService | undefined);
    get destinationPort(): number;
    private _healthCheck;
    get healthCheck(): DataHcloudLoadBalancerServiceHealthCheckList;
    private _http;
    get http(): DataHcloudLoadBalancerServiceHttpList;
    get listenPort(): number;
    get protocol(): string;
    get proxyprotocol(): cdktf.IResolvable;
}
export declare class DataHcloudLoadBalancerServiceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerServiceOutputReference;
}
export interface DataHcloudLoadBalancerTarget {
}
export declare function dataHcloudLoadBalancerTargetToTerraform(struct?: DataHcloudLoadBalancerTarget): any;
export declare function dataHcloudLoadBalancerTargetToHclTerraform(struct?: DataHcloudLoadBalancerTarget): any;
export declare class DataHcloudLoadBalancerTargetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerTarget | undefined;
    set internalValue(value: DataHcloudLoadBalancerTarget | undefined);
    get labelSelector(): string;
    get serverId(): number;
    get type(): string;
}
export declare class DataHcloudLoadBalancerTargetList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerTargetOutputReference;
}
export declare class DataHcloudLoadBalancer extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_load_balancer";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudLoadBalancerConfig);
    private _algorithm;
    get algorithm(): DataHcloudLoadBalancerAlgorithmList;
    get deleteProtection(): cdktf.IResolvable;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    get ipv4(): string;
    get ipv6(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get loadBalancerType(): string;
    get location(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get networkId(): number;
    get networkIp(): string;
    get networkZone(): string;
    private _service;
    get service(): DataHcloudLoadBalancerServiceList;
    private _target;
    get target(): DataHcloudLoadBalancerTargetList;
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
