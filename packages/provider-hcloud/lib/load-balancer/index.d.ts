// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LoadBalancerConfig extends cdktf.TerraformMetaArguments {
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    readonly id?: string;
    readonly labels?: {
        [key: string]: string;
    };
    readonly loadBalancerType: string;
    readonly location?: string;
    readonly name: string;
    readonly networkZone?: string;
    readonly algorithm?: LoadBalancerAlgorithm;
    readonly target?: LoadBalancerTarget[] | cdktf.IResolvable;
}
export interface LoadBalancerAlgorithm {
    readonly type?: string;
}
export declare function loadBalancerAlgorithmToTerraform(struct?: LoadBalancerAlgorithmOutputReference | LoadBalancerAlgorithm): any;
export declare function loadBalancerAlgorithmToHclTerraform(struct?: LoadBalancerAlgorithmOutputReference | LoadBalancerAlgorithm): any;
export declare class LoadBalancerAlgorithmOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoadBalancerAlgorithm | undefined;
    set internalValue(value: LoadBalancerAlgorithm | undefined);
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
export interface LoadBalancerTarget {
    readonly serverId?: number;
    readonly type: string;
    readonly usePrivateIp?: boolean | cdktf.IResolvable;
}
export declare function loadBalancerTargetToTerraform(struct?: LoadBalancerTarget | cdktf.IResolvable): any;
export declare function loadBalancerTargetToHclTerraform(struct?: LoadBalancerTarget | cdktf.IResolvable): any;
export declare class LoadBalancerTargetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoadBalancerTarget | cdktf.IResolvable | undefined;
    set internalValue(value: LoadBalancerTarget | cdktf.IResolvable | undefined);
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
}
export declare class LoadBalancerTargetList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoadBalancerTarget[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): LoadBalancerTargetOutputReference;
}
export declare class LoadBalancer extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_load_balancer";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: LoadBalancerConfig);
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get ipv4(): string;
    get ipv6(): string;
    private _labels?;
    get labels(): {
        [key: string]: string;
    };
    set labels(value: {
        [key: string]: string;
    });
    resetLabels(): void;
    get labelsInput(): {
        [key: string]: string;
    } | undefined;
    private _loadBalancerType?;
    get loadBalancerType(): string;
    set loadBalancerType(value: string);
    get loadBalancerTypeInput(): string | undefined;
    private _location?;
    get location(): string;
    set location(value: string);
    resetLocation(): void;
    get locationInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get networkId(): number;
    get networkIp(): string;
    private _networkZone?;
    get networkZone(): string;
    set networkZone(value: string);
    resetNetworkZone(): void;
    get networkZoneInput(): string | undefined;
    private _algorithm;
    get algorithm(): LoadBalancerAlgorithmOutputReference;
    putAlgorithm(value: LoadBalancerAlgorithm): void;
    resetAlgorithm(): void;
    get algorithmInput(): LoadBalancerAlgorithm | undefined;
    private _target;
    get target(): LoadBalancerTargetList;
    putTarget(value: LoadBalancerTarget[] | cdktf.IResolvable): void;
    resetTarget(): void;
    get targetInput(): cdktf.IResolvable | LoadBalancerTarget[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
