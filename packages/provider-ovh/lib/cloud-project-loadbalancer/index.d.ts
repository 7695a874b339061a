// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectLoadbalancerConfig extends cdktf.TerraformMetaArguments {
    readonly flavorId: string;
    readonly listeners?: CloudProjectLoadbalancerListeners[] | cdktf.IResolvable;
    readonly name?: string;
    readonly network: CloudProjectLoadbalancerNetwork;
    readonly regionName: string;
    readonly serviceName?: string;
}
export interface CloudProjectLoadbalancerFloatingIp {
}
export declare function cloudProjectLoadbalancerFloatingIpToTerraform(struct?: CloudProjectLoadbalancerFloatingIp): any;
export declare function cloudProjectLoadbalancerFloatingIpToHclTerraform(struct?: CloudProjectLoadbalancerFloatingIp): any;
export declare class CloudProjectLoadbalancerFloatingIpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerFloatingIp | undefined;
    set internalValue(value: CloudProjectLoadbalancerFloatingIp | undefined);
    get id(): string;
    get ip(): string;
}
export interface CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration {
    readonly domainName?: string;
    readonly expectedCodes?: string;
    readonly httpMethod?: string;
    readonly httpVersion?: string;
    readonly urlPath?: string;
}
export declare function cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToTerraform(struct?: CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToHclTerraform(struct?: CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration | cdktf.IResolvable | undefined);
    private _domainName?;
    get domainName(): string;
    set domainName(value: string);
    resetDomainName(): void;
    get domainNameInput(): string | undefined;
    private _expectedCodes?;
    get expectedCodes(): string;
    set expectedCodes(value: string);
    resetExpectedCodes(): void;
    get expectedCodesInput(): string | undefined;
    private _httpMethod?;
    get httpMethod(): string;
    set httpMethod(value: string);
    resetHttpMethod(): void;
    get httpMethodInput(): string | undefined;
    private _httpVersion?;
    get httpVersion(): string;
    set httpVersion(value: string);
    resetHttpVersion(): void;
    get httpVersionInput(): string | undefined;
    private _urlPath?;
    get urlPath(): string;
    set urlPath(value: string);
    resetUrlPath(): void;
    get urlPathInput(): string | undefined;
}
export interface CloudProjectLoadbalancerListenersPoolHealthMonitor {
    readonly delay?: number;
    readonly httpConfiguration?: CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration;
    readonly maxRetries?: number;
    readonly maxRetriesDown?: number;
    readonly monitorType?: string;
    readonly name?: string;
    readonly operatingStatus?: string;
    readonly provisioningStatus?: string;
    readonly timeout?: number;
}
export declare function cloudProjectLoadbalancerListenersPoolHealthMonitorToTerraform(struct?: CloudProjectLoadbalancerListenersPoolHealthMonitor | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersPoolHealthMonitorToHclTerraform(struct?: CloudProjectLoadbalancerListenersPoolHealthMonitor | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerListenersPoolHealthMonitor | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListenersPoolHealthMonitor | cdktf.IResolvable | undefined);
    private _delay?;
    get delay(): number;
    set delay(value: number);
    resetDelay(): void;
    get delayInput(): number | undefined;
    private _httpConfiguration;
    get httpConfiguration(): CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference;
    putHttpConfiguration(value: CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration): void;
    resetHttpConfiguration(): void;
    get httpConfigurationInput(): cdktf.IResolvable | CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration | undefined;
    private _maxRetries?;
    get maxRetries(): number;
    set maxRetries(value: number);
    resetMaxRetries(): void;
    get maxRetriesInput(): number | undefined;
    private _maxRetriesDown?;
    get maxRetriesDown(): number;
    set maxRetriesDown(value: number);
    resetMaxRetriesDown(): void;
    get maxRetriesDownInput(): number | undefined;
    private _monitorType?;
    get monitorType(): string;
    set monitorType(value: string);
    resetMonitorType(): void;
    get monitorTypeInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _operatingStatus?;
    get operatingStatus(): string;
    set operatingStatus(value: string);
    resetOperatingStatus(): void;
    get operatingStatusInput(): string | undefined;
    private _provisioningStatus?;
    get provisioningStatus(): string;
    set provisioningStatus(value: string);
    resetProvisioningStatus(): void;
    get provisioningStatusInput(): string | undefined;
    private _timeout?;
    get timeout(): number;
    set timeout(value: number);
    resetTimeout(): void;
    get timeoutInput(): number | undefined;
}
export interface CloudProjectLoadbalancerListenersPoolMembers {
    readonly address?: string;
    readonly name?: string;
    readonly protocolPort?: number;
    readonly weight?: number;
}
export declare function cloudProjectLoadbalancerListenersPoolMembersToTerraform(struct?: CloudProjectLoadbalancerListenersPoolMembers | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersPoolMembersToHclTerraform(struct?: CloudProjectLoadbalancerListenersPoolMembers | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersPoolMembersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectLoadbalancerListenersPoolMembers | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListenersPoolMembers | cdktf.IResolvable | undefined);
    private _address?;
    get address(): string;
    set address(value: string);
    resetAddress(): void;
    get addressInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _protocolPort?;
    get protocolPort(): number;
    set protocolPort(value: number);
    resetProtocolPort(): void;
    get protocolPortInput(): number | undefined;
    private _weight?;
    get weight(): number;
    set weight(value: number);
    resetWeight(): void;
    get weightInput(): number | undefined;
}
export declare class CloudProjectLoadbalancerListenersPoolMembersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectLoadbalancerListenersPoolMembers[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectLoadbalancerListenersPoolMembersOutputReference;
}
export interface CloudProjectLoadbalancerListenersPoolSessionPersistence {
    readonly cookieName?: string;
    readonly type?: string;
}
export declare function cloudProjectLoadbalancerListenersPoolSessionPersistenceToTerraform(struct?: CloudProjectLoadbalancerListenersPoolSessionPersistence | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersPoolSessionPersistenceToHclTerraform(struct?: CloudProjectLoadbalancerListenersPoolSessionPersistence | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerListenersPoolSessionPersistence | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListenersPoolSessionPersistence | cdktf.IResolvable | undefined);
    private _cookieName?;
    get cookieName(): string;
    set cookieName(value: string);
    resetCookieName(): void;
    get cookieNameInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
export interface CloudProjectLoadbalancerListenersPool {
    readonly algorithm?: string;
    readonly healthMonitor?: CloudProjectLoadbalancerListenersPoolHealthMonitor;
    readonly members?: CloudProjectLoadbalancerListenersPoolMembers[] | cdktf.IResolvable;
    readonly name?: string;
    readonly protocol?: string;
    readonly sessionPersistence?: CloudProjectLoadbalancerListenersPoolSessionPersistence;
}
export declare function cloudProjectLoadbalancerListenersPoolToTerraform(struct?: CloudProjectLoadbalancerListenersPool | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersPoolToHclTerraform(struct?: CloudProjectLoadbalancerListenersPool | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersPoolOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerListenersPool | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListenersPool | cdktf.IResolvable | undefined);
    private _algorithm?;
    get algorithm(): string;
    set algorithm(value: string);
    resetAlgorithm(): void;
    get algorithmInput(): string | undefined;
    private _healthMonitor;
    get healthMonitor(): CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference;
    putHealthMonitor(value: CloudProjectLoadbalancerListenersPoolHealthMonitor): void;
    resetHealthMonitor(): void;
    get healthMonitorInput(): cdktf.IResolvable | CloudProjectLoadbalancerListenersPoolHealthMonitor | undefined;
    private _members;
    get members(): CloudProjectLoadbalancerListenersPoolMembersList;
    putMembers(value: CloudProjectLoadbalancerListenersPoolMembers[] | cdktf.IResolvable): void;
    resetMembers(): void;
    get membersInput(): cdktf.IResolvable | CloudProjectLoadbalancerListenersPoolMembers[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    resetProtocol(): void;
    get protocolInput(): string | undefined;
    private _sessionPersistence;
    get sessionPersistence(): CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference;
    putSessionPersistence(value: CloudProjectLoadbalancerListenersPoolSessionPersistence): void;
    resetSessionPersistence(): void;
    get sessionPersistenceInput(): cdktf.IResolvable | CloudProjectLoadbalancerListenersPoolSessionPersistence | undefined;
}
export interface CloudProjectLoadbalancerListeners {
    readonly allowedCidrs?: string[];
    readonly name?: string;
    readonly pool?: CloudProjectLoadbalancerListenersPool;
    readonly port: number;
    readonly protocol: string;
    readonly secretId?: string;
    readonly timeoutClientData?: number;
    readonly timeoutMemberData?: number;
    readonly tlsVersions?: string[];
}
export declare function cloudProjectLoadbalancerListenersToTerraform(struct?: CloudProjectLoadbalancerListeners | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerListenersToHclTerraform(struct?: CloudProjectLoadbalancerListeners | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerListenersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectLoadbalancerListeners | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerListeners | cdktf.IResolvable | undefined);
    private _allowedCidrs?;
    get allowedCidrs(): string[];
    set allowedCidrs(value: string[]);
    resetAllowedCidrs(): void;
    get allowedCidrsInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _pool;
    get pool(): CloudProjectLoadbalancerListenersPoolOutputReference;
    putPool(value: CloudProjectLoadbalancerListenersPool): void;
    resetPool(): void;
    get poolInput(): cdktf.IResolvable | CloudProjectLoadbalancerListenersPool | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    get portInput(): number | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    get protocolInput(): string | undefined;
    private _secretId?;
    get secretId(): string;
    set secretId(value: string);
    resetSecretId(): void;
    get secretIdInput(): string | undefined;
    private _timeoutClientData?;
    get timeoutClientData(): number;
    set timeoutClientData(value: number);
    resetTimeoutClientData(): void;
    get timeoutClientDataInput(): number | undefined;
    private _timeoutMemberData?;
    get timeoutMemberData(): number;
    set timeoutMemberData(value: number);
    resetTimeoutMemberData(): void;
    get timeoutMemberDataInput(): number | undefined;
    private _tlsVersions?;
    get tlsVersions(): string[];
    set tlsVersions(value: string[]);
    resetTlsVersions(): void;
    get tlsVersionsInput(): string[] | undefined;
}
export declare class CloudProjectLoadbalancerListenersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectLoadbalancerListeners[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectLoadbalancerListenersOutputReference;
}
export interface CloudProjectLoadbalancerNetworkPrivateFloatingIp {
    readonly id?: string;
}
export declare function cloudProjectLoadbalancerNetworkPrivateFloatingIpToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateFloatingIp | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateFloatingIpToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateFloatingIp | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivateFloatingIp | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivateFloatingIp | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
}
export interface CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate {
}
export declare function cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate | cdktf.IResolvable | undefined);
}
export interface CloudProjectLoadbalancerNetworkPrivateGateway {
    readonly id?: string;
}
export declare function cloudProjectLoadbalancerNetworkPrivateGatewayToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateGateway | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateGatewayToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateGateway | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivateGateway | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivateGateway | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
}
export interface CloudProjectLoadbalancerNetworkPrivateGatewayCreate {
    readonly model?: string;
    readonly name?: string;
}
export declare function cloudProjectLoadbalancerNetworkPrivateGatewayCreateToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateGatewayCreate | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateGatewayCreateToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateGatewayCreate | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivateGatewayCreate | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivateGatewayCreate | cdktf.IResolvable | undefined);
    private _model?;
    get model(): string;
    set model(value: string);
    resetModel(): void;
    get modelInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
}
export interface CloudProjectLoadbalancerNetworkPrivateNetwork {
    readonly id: string;
    readonly subnetId: string;
}
export declare function cloudProjectLoadbalancerNetworkPrivateNetworkToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateNetwork | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateNetworkToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivateNetwork | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivateNetwork | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivateNetwork | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    get idInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    get subnetIdInput(): string | undefined;
}
export interface CloudProjectLoadbalancerNetworkPrivate {
    readonly floatingIp?: CloudProjectLoadbalancerNetworkPrivateFloatingIp;
    readonly floatingIpCreate?: CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate;
    readonly gateway?: CloudProjectLoadbalancerNetworkPrivateGateway;
    readonly gatewayCreate?: CloudProjectLoadbalancerNetworkPrivateGatewayCreate;
    readonly network: CloudProjectLoadbalancerNetworkPrivateNetwork;
}
export declare function cloudProjectLoadbalancerNetworkPrivateToTerraform(struct?: CloudProjectLoadbalancerNetworkPrivate | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkPrivateToHclTerraform(struct?: CloudProjectLoadbalancerNetworkPrivate | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkPrivateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetworkPrivate | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetworkPrivate | cdktf.IResolvable | undefined);
    private _floatingIp;
    get floatingIp(): CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference;
    putFloatingIp(value: CloudProjectLoadbalancerNetworkPrivateFloatingIp): void;
    resetFloatingIp(): void;
    get floatingIpInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivateFloatingIp | undefined;
    private _floatingIpCreate;
    get floatingIpCreate(): CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference;
    putFloatingIpCreate(value: CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate): void;
    resetFloatingIpCreate(): void;
    get floatingIpCreateInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate | undefined;
    private _gateway;
    get gateway(): CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference;
    putGateway(value: CloudProjectLoadbalancerNetworkPrivateGateway): void;
    resetGateway(): void;
    get gatewayInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivateGateway | undefined;
    private _gatewayCreate;
    get gatewayCreate(): CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference;
    putGatewayCreate(value: CloudProjectLoadbalancerNetworkPrivateGatewayCreate): void;
    resetGatewayCreate(): void;
    get gatewayCreateInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivateGatewayCreate | undefined;
    private _network;
    get network(): CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference;
    putNetwork(value: CloudProjectLoadbalancerNetworkPrivateNetwork): void;
    get networkInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivateNetwork | undefined;
}
export interface CloudProjectLoadbalancerNetwork {
    readonly private: CloudProjectLoadbalancerNetworkPrivate;
}
export declare function cloudProjectLoadbalancerNetworkToTerraform(struct?: CloudProjectLoadbalancerNetwork | cdktf.IResolvable): any;
export declare function cloudProjectLoadbalancerNetworkToHclTerraform(struct?: CloudProjectLoadbalancerNetwork | cdktf.IResolvable): any;
export declare class CloudProjectLoadbalancerNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectLoadbalancerNetwork | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectLoadbalancerNetwork | cdktf.IResolvable | undefined);
    private _private;
    get private(): CloudProjectLoadbalancerNetworkPrivateOutputReference;
    putPrivate(value: CloudProjectLoadbalancerNetworkPrivate): void;
    get privateInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetworkPrivate | undefined;
}
export declare class CloudProjectLoadbalancer extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_loadbalancer";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectLoadbalancerConfig);
    get createdAt(): string;
    private _flavorId?;
    get flavorId(): string;
    set flavorId(value: string);
    get flavorIdInput(): string | undefined;
    private _floatingIp;
    get floatingIp(): CloudProjectLoadbalancerFloatingIpOutputReference;
    get id(): string;
    private _listeners;
    get listeners(): CloudProjectLoadbalancerListenersList;
    putListeners(value: CloudProjectLoadbalancerListeners[] | cdktf.IResolvable): void;
    resetListeners(): void;
    get listenersInput(): cdktf.IResolvable | CloudProjectLoadbalancerListeners[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _network;
    get network(): CloudProjectLoadbalancerNetworkOutputReference;
    putNetwork(value: CloudProjectLoadbalancerNetwork): void;
    get networkInput(): cdktf.IResolvable | CloudProjectLoadbalancerNetwork | undefined;
    get operatingStatus(): string;
    get provisioningStatus(): string;
    get region(): string;
    private _regionName?;
    get regionName(): string;
    set regionName(value: string);
    get regionNameInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
    get updatedAt(): string;
    get vipAddress(): string;
    get vipNetworkId(): string;
    get vipSubnetId(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
