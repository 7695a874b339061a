// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ServerConfig extends cdktf.TerraformMetaArguments {
    readonly allowDeprecatedImages?: boolean | cdktf.IResolvable;
    readonly backups?: boolean | cdktf.IResolvable;
    readonly datacenter?: string;
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    readonly firewallIds?: number[];
    readonly id?: string;
    readonly ignoreRemoteFirewallIds?: boolean | cdktf.IResolvable;
    readonly image?: string;
    readonly iso?: string;
    readonly keepDisk?: boolean | cdktf.IResolvable;
    readonly labels?: {
        [key: string]: string;
    };
    readonly location?: string;
    readonly name: string;
    readonly placementGroupId?: number;
    readonly rebuildProtection?: boolean | cdktf.IResolvable;
    readonly rescue?: string;
    readonly serverType: string;
    readonly shutdownBeforeDeletion?: boolean | cdktf.IResolvable;
    readonly sshKeys?: string[];
    readonly userData?: string;
    readonly network?: ServerNetwork[] | cdktf.IResolvable;
    readonly publicNet?: ServerPublicNet[] | cdktf.IResolvable;
    readonly timeouts?: ServerTimeouts;
}
export interface ServerNetwork {
    readonly aliasIps?: string[];
    readonly ip?: string;
    readonly networkId?: number;
    readonly subnetId?: string;
}
export declare function serverNetworkToTerraform(struct?: ServerNetwork | cdktf.IResolvable): any;
export declare function serverNetworkToHclTerraform(struct?: ServerNetwork | cdktf.IResolvable): any;
export declare class ServerNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ServerNetwork | cdktf.IResolvable | undefined;
    set internalValue(value: ServerNetwork | cdktf.IResolvable | undefined);
    private _aliasIps?;
    get aliasIps(): string[];
    set aliasIps(value: string[]);
    resetAliasIps(): void;
    get aliasIpsInput(): string[] | undefined;
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    get macAddress(): string;
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
}
export declare class ServerNetworkList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ServerNetwork[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): ServerNetworkOutputReference;
}
export interface ServerPublicNet {
    readonly ipv4?: number;
    readonly ipv4Enabled?: boolean | cdktf.IResolvable;
    readonly ipv6?: number;
    readonly ipv6Enabled?: boolean | cdktf.IResolvable;
}
export declare function serverPublicNetToTerraform(struct?: ServerPublicNet | cdktf.IResolvable): any;
export declare function serverPublicNetToHclTerraform(struct?: ServerPublicNet | cdktf.IResolvable): any;
export declare class ServerPublicNetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ServerPublicNet | cdktf.IResolvable | undefined;
    set internalValue(value: ServerPublicNet | cdktf.IResolvable | undefined);
    private _ipv4?;
    get ipv4(): number;
    set ipv4(value: number);
    resetIpv4(): void;
    get ipv4Input(): number | undefined;
    private _ipv4Enabled?;
    get ipv4Enabled(): boolean | cdktf.IResolvable;
    set ipv4Enabled(value: boolean | cdktf.IResolvable);
    resetIpv4Enabled(): void;
    get ipv4EnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _ipv6?;
    get ipv6(): number;
    set ipv6(value: number);
    resetIpv6(): void;
    get ipv6Input(): number | undefined;
    private _ipv6Enabled?;
    get ipv6Enabled(): boolean | cdktf.IResolvable;
    set ipv6Enabled(value: boolean | cdktf.IResolvable);
    resetIpv6Enabled(): void;
    get ipv6EnabledInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class ServerPublicNetList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ServerPublicNet[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): ServerPublicNetOutputReference;
}
export interface ServerTimeouts {
    readonly create?: string;
}
export declare function serverTimeoutsToTerraform(struct?: ServerTimeouts | cdktf.IResolvable): any;
export declare function serverTimeoutsToHclTerraform(struct?: ServerTimeouts | cdktf.IResolvable): any;
export declare class ServerTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ServerTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ServerTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
}
export declare class Server extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_server";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: ServerConfig);
    private _allowDeprecatedImages?;
    get allowDeprecatedImages(): boolean | cdktf.IResolvable;
    set allowDeprecatedImages(value: boolean | cdktf.IResolvable);
    resetAllowDeprecatedImages(): void;
    get allowDeprecatedImagesInput(): boolean | cdktf.IResolvable | undefined;
    get backupWindow(): string;
    private _backups?;
    get backups(): boolean | cdktf.IResolvable;
    set backups(value: boolean | cdktf.IResolvable);
    resetBackups(): void;
    get backupsInput(): boolean | cdktf.IResolvable | undefined;
    private _datacenter?;
    get datacenter(): string;
    set datacenter(value: string);
    resetDatacenter(): void;
    get datacenterInput(): string | undefined;
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _firewallIds?;
    get firewallIds(): number[];
    set firewallIds(value: number[]);
    resetFirewallIds(): void;
    get firewallIdsInput(): number[] | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ignoreRemoteFirewallIds?;
    get ignoreRemoteFirewallIds(): boolean | cdktf.IResolvable;
    set ignoreRemoteFirewallIds(value: boolean | cdktf.IResolvable);
    resetIgnoreRemoteFirewallIds(): void;
    get ignoreRemoteFirewallIdsInput(): boolean | cdktf.IResolvable | undefined;
    private _image?;
    get image(): string;
    set image(value: string);
    resetImage(): void;
    get imageInput(): string | undefined;
    get ipv4Address(): string;
    get ipv6Address(): string;
    get ipv6Network(): string;
    private _iso?;
    get iso(): string;
    set iso(value: string);
    resetIso(): void;
    get isoInput(): string | undefined;
    private _keepDisk?;
    get keepDisk(): boolean | cdktf.IResolvable;
    set keepDisk(value: boolean | cdktf.IResolvable);
    resetKeepDisk(): void;
    get keepDiskInput(): boolean | cdktf.IResolvable | undefined;
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
    private _location?;
    get location(): string;
    set location(value: string);
    resetLocation(): void;
    get locationInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _placementGroupId?;
    get placementGroupId(): number;
    set placementGroupId(value: number);
    resetPlacementGroupId(): void;
    get placementGroupIdInput(): number | undefined;
    get primaryDiskSize(): number;
    private _rebuildProtection?;
    get rebuildProtection(): boolean | cdktf.IResolvable;
    set rebuildProtection(value: boolean | cdktf.IResolvable);
    resetRebuildProtection(): void;
    get rebuildProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _rescue?;
    get rescue(): string;
    set rescue(value: string);
    resetRescue(): void;
    get rescueInput(): string | undefined;
    private _serverType?;
    get serverType(): string;
    set serverType(value: string);
    get serverTypeInput(): string | undefined;
    private _shutdownBeforeDeletion?;
    get shutdownBeforeDeletion(): boolean | cdktf.IResolvable;
    set shutdownBeforeDeletion(value: boolean | cdktf.IResolvable);
    resetShutdownBeforeDeletion(): void;
    get shutdownBeforeDeletionInput(): boolean | cdktf.IResolvable | undefined;
    private _sshKeys?;
    get sshKeys(): string[];
    set sshKeys(value: string[]);
    resetSshKeys(): void;
    get sshKeysInput(): string[] | undefined;
    get status(): string;
    private _userData?;
    get userData(): string;
    set userData(value: string);
    resetUserData(): void;
    get userDataInput(): string | undefined;
    private _network;
    get network(): ServerNetworkList;
    putNetwork(value: ServerNetwork[] | cdktf.IResolvable): void;
    resetNetwork(): void;
    get networkInput(): cdktf.IResolvable | ServerNetwork[] | undefined;
    private _publicNet;
    get publicNet(): ServerPublicNetList;
    putPublicNet(value: ServerPublicNet[] | cdktf.IResolvable): void;
    resetPublicNet(): void;
    get publicNetInput(): cdktf.IResolvable | ServerPublicNet[] | undefined;
    private _timeouts;
    get timeouts(): ServerTimeoutsOutputReference;
    putTimeouts(value: ServerTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ServerTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
