// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ZoneConfig extends cdktf.TerraformMetaArguments {
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    readonly labels?: {
        [key: string]: string;
    };
    readonly mode: string;
    readonly name: string;
    readonly primaryNameservers?: ZonePrimaryNameservers[] | cdktf.IResolvable;
    readonly ttl?: number;
}
export interface ZoneAuthoritativeNameservers {
}
export declare function zoneAuthoritativeNameserversToTerraform(struct?: ZoneAuthoritativeNameservers): any;
export declare function zoneAuthoritativeNameserversToHclTerraform(struct?: ZoneAuthoritativeNameservers): any;
export declare class ZoneAuthoritativeNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ZoneAuthoritativeNameservers | undefined;
    set internalValue(value: ZoneAuthoritativeNameservers | undefined);
    get assigned(): string[];
}
export interface ZonePrimaryNameservers {
    readonly address: string;
    readonly port?: number;
    readonly tsigAlgorithm?: string;
    readonly tsigKey?: string;
}
export declare function zonePrimaryNameserversToTerraform(struct?: ZonePrimaryNameservers | cdktf.IResolvable): any;
export declare function zonePrimaryNameserversToHclTerraform(struct?: ZonePrimaryNameservers | cdktf.IResolvable): any;
export declare class ZonePrimaryNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ZonePrimaryNameservers | cdktf.IResolvable | undefined;
    set internalValue(value: ZonePrimaryNameservers | cdktf.IResolvable | undefined);
    private _address?;
    get address(): string;
    set address(value: string);
    get addressInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    private _tsigAlgorithm?;
    get tsigAlgorithm(): string;
    set tsigAlgorithm(value: string);
    resetTsigAlgorithm(): void;
    get tsigAlgorithmInput(): string | undefined;
    private _tsigKey?;
    get tsigKey(): string;
    set tsigKey(value: string);
    resetTsigKey(): void;
    get tsigKeyInput(): string | undefined;
}
export declare class ZonePrimaryNameserversList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ZonePrimaryNameservers[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): ZonePrimaryNameserversOutputReference;
}
export declare class Zone extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_zone";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: ZoneConfig);
    private _authoritativeNameservers;
    get authoritativeNameservers(): ZoneAuthoritativeNameserversOutputReference;
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    get id(): number;
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
    private _mode?;
    get mode(): string;
    set mode(value: string);
    get modeInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _primaryNameservers;
    get primaryNameservers(): ZonePrimaryNameserversList;
    putPrimaryNameservers(value: ZonePrimaryNameservers[] | cdktf.IResolvable): void;
    resetPrimaryNameservers(): void;
    get primaryNameserversInput(): cdktf.IResolvable | ZonePrimaryNameservers[] | undefined;
    get registrar(): string;
    private _ttl?;
    get ttl(): number;
    set ttl(value: number);
    resetTtl(): void;
    get ttlInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
