// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LoadBalancerServiceConfig extends cdktf.TerraformMetaArguments {
    readonly destinationPort?: number;
    readonly id?: string;
    readonly listenPort?: number;
    readonly loadBalancerId: string;
    readonly protocol: string;
    readonly proxyprotocol?: boolean | cdktf.IResolvable;
    readonly healthCheck?: LoadBalancerServiceHealthCheck;
    readonly http?: LoadBalancerServiceHttp;
}
export interface LoadBalancerServiceHealthCheckHttp {
    readonly domain?: string;
    readonly path?: string;
    readonly response?: string;
    readonly statusCodes?: string[];
    readonly tls?: boolean | cdktf.IResolvable;
}
export declare function loadBalancerServiceHealthCheckHttpToTerraform(struct?: LoadBalancerServiceHealthCheckHttpOutputReference | LoadBalancerServiceHealthCheckHttp): any;
export declare function loadBalancerServiceHealthCheckHttpToHclTerraform(struct?: LoadBalancerServiceHealthCheckHttpOutputReference | LoadBalancerServiceHealthCheckHttp): any;
export declare class LoadBalancerServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoadBalancerServiceHealthCheckHttp | undefined;
    set internalValue(value: LoadBalancerServiceHealthCheckHttp | undefined);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _path?;
    get path(): string;
    set path(value: string);
    resetPath(): void;
    get pathInput(): string | undefined;
    private _response?;
    get response(): string;
    set response(value: string);
    resetResponse(): void;
    get responseInput(): string | undefined;
    private _statusCodes?;
    get statusCodes(): string[];
    set statusCodes(value: string[]);
    resetStatusCodes(): void;
    get statusCodesInput(): string[] | undefined;
    private _tls?;
    get tls(): boolean | cdktf.IResolvable;
    set tls(value: boolean | cdktf.IResolvable);
    resetTls(): void;
    get tlsInput(): boolean | cdktf.IResolvable | undefined;
}
export interface LoadBalancerServiceHealthCheck {
    readonly interval: number;
    readonly port: number;
    readonly protocol: string;
    readonly retries: number;
    readonly timeout: number;
    readonly http?: LoadBalancerServiceHealthCheckHttp;
}
export declare function loadBalancerServiceHealthCheckToTerraform(struct?: LoadBalancerServiceHealthCheckOutputReference | LoadBalancerServiceHealthCheck): any;
export declare function loadBalancerServiceHealthCheckToHclTerraform(struct?: LoadBalancerServiceHealthCheckOutputReference | LoadBalancerServiceHealthCheck): any;
export declare class LoadBalancerServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoadBalancerServiceHealthCheck | undefined;
    set internalValue(value: LoadBalancerServiceHealthCheck | undefined);
    private _interval?;
    get interval(): number;
    set interval(value: number);
    get intervalInput(): number | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    get portInput(): number | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    get protocolInput(): string | undefined;
    private _retries?;
    get retries(): number;
    set retries(value: number);
    get retriesInput(): number | undefined;
    private _timeout?;
    get timeout(): number;
    set timeout(value: number);
    get timeoutInput(): number | undefined;
    private _http;
    get http(): LoadBalancerServiceHealthCheckHttpOutputReference;
    putHttp(value: LoadBalancerServiceHealthCheckHttp): void;
    resetHttp(): void;
    get httpInput(): LoadBalancerServiceHealthCheckHttp | undefined;
}
export interface LoadBalancerServiceHttp {
    readonly certificates?: number[];
    readonly cookieLifetime?: number;
    readonly cookieName?: string;
    readonly redirectHttp?: boolean | cdktf.IResolvable;
    readonly stickySessions?: boolean | cdktf.IResolvable;
    readonly timeoutIdle?: number;
}
export declare function loadBalancerServiceHttpToTerraform(struct?: LoadBalancerServiceHttpOutputReference | LoadBalancerServiceHttp): any;
export declare function loadBalancerServiceHttpToHclTerraform(struct?: LoadBalancerServiceHttpOutputReference | LoadBalancerServiceHttp): any;
export declare class LoadBalancerServiceHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoadBalancerServiceHttp | undefined;
    set internalValue(value: LoadBalancerServiceHttp | undefined);
    private _certificates?;
    get certificates(): number[];
    set certificates(value: number[]);
    resetCertificates(): void;
    get certificatesInput(): number[] | undefined;
    private _cookieLifetime?;
    get cookieLifetime(): number;
    set cookieLifetime(value: number);
    resetCookieLifetime(): void;
    get cookieLifetimeInput(): number | undefined;
    private _cookieName?;
    get cookieName(): string;
    set cookieName(value: string);
    resetCookieName(): void;
    get cookieNameInput(): string | undefined;
    private _redirectHttp?;
    get redirectHttp(): boolean | cdktf.IResolvable;
    set redirectHttp(value: boolean | cdktf.IResolvable);
    resetRedirectHttp(): void;
    get redirectHttpInput(): boolean | cdktf.IResolvable | undefined;
    private _stickySessions?;
    get stickySessions(): boolean | cdktf.IResolvable;
    set stickySessions(value: boolean | cdktf.IResolvable);
    resetStickySessions(): void;
    get stickySessionsInput(): boolean | cdktf.IResolvable | undefined;
    private _timeoutIdle?;
    get timeoutIdle(): number;
    set timeoutIdle(value: number);
    resetTimeoutIdle(): void;
    get timeoutIdleInput(): number | undefined;
}
export declare class LoadBalancerService extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_load_balancer_service";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: LoadBalancerServiceConfig);
    private _destinationPort?;
    get destinationPort(): number;
    set destinationPort(value: number);
    resetDestinationPort(): void;
    get destinationPortInput(): number | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _listenPort?;
    get listenPort(): number;
    set listenPort(value: number);
    resetListenPort(): void;
    get listenPortInput(): number | undefined;
    private _loadBalancerId?;
    get loadBalancerId(): string;
    set loadBalancerId(value: string);
    get loadBalancerIdInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    get protocolInput(): string | undefined;
    private _proxyprotocol?;
    get proxyprotocol(): boolean | cdktf.IResolvable;
    set proxyprotocol(value: boolean | cdktf.IResolvable);
    resetProxyprotocol(): void;
    get proxyprotocolInput(): boolean | cdktf.IResolvable | undefined;
    private _healthCheck;
    get healthCheck(): LoadBalancerServiceHealthCheckOutputReference;
    putHealthCheck(value: LoadBalancerServiceHealthCheck): void;
    resetHealthCheck(): void;
    get healthCheckInput(): LoadBalancerServiceHealthCheck | undefined;
    private _http;
    get http(): LoadBalancerServiceHttpOutputReference;
    putHttp(value: LoadBalancerServiceHttp): void;
    resetHttp(): void;
    get httpInput(): LoadBalancerServiceHttp | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
