// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudInstanceConfig extends cdktf.TerraformMetaArguments {
    readonly availabilityZone?: string;
    readonly flavorId: string;
    readonly groupId?: string;
    readonly imageId?: string;
    readonly name: string;
    readonly networks?: CloudInstanceNetworks[] | cdktf.IResolvable;
    readonly powerState?: string;
    readonly region: string;
    readonly securityGroupIds?: string[];
    readonly serviceName: string;
    readonly shares?: CloudInstanceShares[] | cdktf.IResolvable;
    readonly sshKeyName?: string;
    readonly volumeIds?: string[];
}
export interface CloudInstanceCurrentStateFlavor {
}
export declare function cloudInstanceCurrentStateFlavorToTerraform(struct?: CloudInstanceCurrentStateFlavor): any;
export declare function cloudInstanceCurrentStateFlavorToHclTerraform(struct?: CloudInstanceCurrentStateFlavor): any;
export declare class CloudInstanceCurrentStateFlavorOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudInstanceCurrentStateFlavor | undefined;
    set internalValue(value: CloudInstanceCurrentStateFlavor | undefined);
    get disk(): number;
    get ephemeral(): number;
    get id(): string;
    get name(): string;
    get ram(): number;
    get swap(): number;
    get vcpus(): number;
}
export interface CloudInstanceCurrentStateGroup {
}
export declare function cloudInstanceCurrentStateGroupToTerraform(struct?: CloudInstanceCurrentStateGroup): any;
export declare function cloudInstanceCurrentStateGroupToHclTerraform(struct?: CloudInstanceCurrentStateGroup): any;
export declare class CloudInstanceCurrentStateGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudInstanceCurrentStateGroup | undefined;
    set internalValue(value: CloudInstanceCurrentStateGroup | undefined);
    get id(): string;
}
export interface CloudInstanceCurrentStateImage {
}
export declare function cloudInstanceCurrentStateImageToTerraform(struct?: CloudInstanceCurrentStateImage): any;
export declare function cloudInstanceCurrentStateImageToHclTerraform(struct?: CloudInstanceCurrentStateImage): any;
export declare class CloudInstanceCurrentStateImageOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudInstanceCurrentStateImage | undefined;
    set internalValue(value: CloudInstanceCurrentStateImage | undefined);
    get deprecated(): cdktf.IResolvable;
    get id(): string;
    get name(): string;
    get size(): number;
    get status(): string;
}
export interface CloudInstanceCurrentStateLocation {
}
export declare function cloudInstanceCurrentStateLocationToTerraform(struct?: CloudInstanceCurrentStateLocation): any;
export declare function cloudInstanceCurrentStateLocationToHclTerraform(struct?: CloudInstanceCurrentStateLocation): any;
export declare class CloudInstanceCurrentStateLocationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudInstanceCurrentStateLocation | undefined;
    set internalValue(value: CloudInstanceCurrentStateLocation | undefined);
    get availabilityZone(): string;
    get region(): string;
}
export interface CloudInstanceCurrentStateNetworksAddresses {
}
export declare function cloudInstanceCurrentStateNetworksAddressesToTerraform(struct?: CloudInstanceCurrentStateNetworksAddresses): any;
export declare function cloudInstanceCurrentStateNetworksAddressesToHclTerraform(struct?: CloudInstanceCurrentStateNetworksAddresses): any;
export declare class CloudInstanceCurrentStateNetworksAddressesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceCurrentStateNetworksAddresses | undefined;
    set internalValue(value: CloudInstanceCurrentStateNetworksAddresses | undefined);
    get ip(): string;
    get mac(): string;
    get type(): string;
    get version(): number;
}
export declare class CloudInstanceCurrentStateNetworksAddressesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceCurrentStateNetworksAddressesOutputReference;
}
export interface CloudInstanceCurrentStateNetworks {
}
export declare function cloudInstanceCurrentStateNetworksToTerraform(struct?: CloudInstanceCurrentStateNetworks): any;
export declare function cloudInstanceCurrentStateNetworksToHclTerraform(struct?: CloudInstanceCurrentStateNetworks): any;
export declare class CloudInstanceCurrentStateNetworksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceCurrentStateNetworks | undefined;
    set internalValue(value: CloudInstanceCurrentStateNetworks | undefined);
    private _addresses;
    get addresses(): CloudInstanceCurrentStateNetworksAddressesList;
    get gatewayId(): string;
    get id(): string;
    get subnetId(): string;
}
export declare class CloudInstanceCurrentStateNetworksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceCurrentStateNetworksOutputReference;
}
export interface CloudInstanceCurrentStateSecurityGroups {
}
export declare function cloudInstanceCurrentStateSecurityGroupsToTerraform(struct?: CloudInstanceCurrentStateSecurityGroups): any;
export declare function cloudInstanceCurrentStateSecurityGroupsToHclTerraform(struct?: CloudInstanceCurrentStateSecurityGroups): any;
export declare class CloudInstanceCurrentStateSecurityGroupsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceCurrentStateSecurityGroups | undefined;
    set internalValue(value: CloudInstanceCurrentStateSecurityGroups | undefined);
    get id(): string;
}
export declare class CloudInstanceCurrentStateSecurityGroupsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceCurrentStateSecurityGroupsOutputReference;
}
export interface CloudInstanceCurrentStateShares {
}
export declare function cloudInstanceCurrentStateSharesToTerraform(struct?: CloudInstanceCurrentStateShares): any;
export declare function cloudInstanceCurrentStateSharesToHclTerraform(struct?: CloudInstanceCurrentStateShares): any;
export declare class CloudInstanceCurrentStateSharesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceCurrentStateShares | undefined;
    set internalValue(value: CloudInstanceCurrentStateShares | undefined);
    get accessLevel(): string;
    get accessTo(): string;
    get id(): string;
    get state(): string;
}
export declare class CloudInstanceCurrentStateSharesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceCurrentStateSharesOutputReference;
}
export interface CloudInstanceCurrentStateVolumes {
}
export declare function cloudInstanceCurrentStateVolumesToTerraform(struct?: CloudInstanceCurrentStateVolumes): any;
export declare function cloudInstanceCurrentStateVolumesToHclTerraform(struct?: CloudInstanceCurrentStateVolumes): any;
export declare class CloudInstanceCurrentStateVolumesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceCurrentStateVolumes | undefined;
    set internalValue(value: CloudInstanceCurrentStateVolumes | undefined);
    get id(): string;
    get name(): string;
    get size(): number;
}
export declare class CloudInstanceCurrentStateVolumesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceCurrentStateVolumesOutputReference;
}
export interface CloudInstanceCurrentState {
}
export declare function cloudInstanceCurrentStateToTerraform(struct?: CloudInstanceCurrentState): any;
export declare function cloudInstanceCurrentStateToHclTerraform(struct?: CloudInstanceCurrentState): any;
export declare class CloudInstanceCurrentStateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudInstanceCurrentState | undefined;
    set internalValue(value: CloudInstanceCurrentState | undefined);
    private _flavor;
    get flavor(): CloudInstanceCurrentStateFlavorOutputReference;
    private _group;
    get group(): CloudInstanceCurrentStateGroupOutputReference;
    get hostId(): string;
    private _image;
    get image(): CloudInstanceCurrentStateImageOutputReference;
    private _location;
    get location(): CloudInstanceCurrentStateLocationOutputReference;
    get locked(): cdktf.IResolvable;
    get name(): string;
    private _networks;
    get networks(): CloudInstanceCurrentStateNetworksList;
    get powerState(): string;
    get projectId(): string;
    private _securityGroups;
    get securityGroups(): CloudInstanceCurrentStateSecurityGroupsList;
    private _shares;
    get shares(): CloudInstanceCurrentStateSharesList;
    get sshKeyName(): string;
    get userId(): string;
    private _volumes;
    get volumes(): CloudInstanceCurrentStateVolumesList;
}
export interface CloudInstanceNetworks {
    readonly autoAssignPublicIp?: boolean | cdktf.IResolvable;
    readonly ip?: string;
    readonly networkId?: string;
    readonly subnetId?: string;
}
export declare function cloudInstanceNetworksToTerraform(struct?: CloudInstanceNetworks | cdktf.IResolvable): any;
export declare function cloudInstanceNetworksToHclTerraform(struct?: CloudInstanceNetworks | cdktf.IResolvable): any;
export declare class CloudInstanceNetworksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceNetworks | cdktf.IResolvable | undefined;
    set internalValue(value: CloudInstanceNetworks | cdktf.IResolvable | undefined);
    private _autoAssignPublicIp?;
    get autoAssignPublicIp(): boolean | cdktf.IResolvable;
    set autoAssignPublicIp(value: boolean | cdktf.IResolvable);
    resetAutoAssignPublicIp(): void;
    get autoAssignPublicIpInput(): boolean | cdktf.IResolvable | undefined;
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    private _networkId?;
    get networkId(): string;
    set networkId(value: string);
    resetNetworkId(): void;
    get networkIdInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
}
export declare class CloudInstanceNetworksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudInstanceNetworks[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceNetworksOutputReference;
}
export interface CloudInstanceShares {
    readonly accessLevel?: string;
    readonly id: string;
}
export declare function cloudInstanceSharesToTerraform(struct?: CloudInstanceShares | cdktf.IResolvable): any;
export declare function cloudInstanceSharesToHclTerraform(struct?: CloudInstanceShares | cdktf.IResolvable): any;
export declare class CloudInstanceSharesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudInstanceShares | cdktf.IResolvable | undefined;
    set internalValue(value: CloudInstanceShares | cdktf.IResolvable | undefined);
    private _accessLevel?;
    get accessLevel(): string;
    set accessLevel(value: string);
    resetAccessLevel(): void;
    get accessLevelInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    get idInput(): string | undefined;
}
export declare class CloudInstanceSharesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudInstanceShares[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudInstanceSharesOutputReference;
}
export declare class CloudInstance extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_instance";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudInstanceConfig);
    private _availabilityZone?;
    get availabilityZone(): string;
    set availabilityZone(value: string);
    resetAvailabilityZone(): void;
    get availabilityZoneInput(): string | undefined;
    get checksum(): string;
    get createdAt(): string;
    private _currentState;
    get currentState(): CloudInstanceCurrentStateOutputReference;
    private _flavorId?;
    get flavorId(): string;
    set flavorId(value: string);
    get flavorIdInput(): string | undefined;
    private _groupId?;
    get groupId(): string;
    set groupId(value: string);
    resetGroupId(): void;
    get groupIdInput(): string | undefined;
    get id(): string;
    private _imageId?;
    get imageId(): string;
    set imageId(value: string);
    resetImageId(): void;
    get imageIdInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _networks;
    get networks(): CloudInstanceNetworksList;
    putNetworks(value: CloudInstanceNetworks[] | cdktf.IResolvable): void;
    resetNetworks(): void;
    get networksInput(): cdktf.IResolvable | CloudInstanceNetworks[] | undefined;
    private _powerState?;
    get powerState(): string;
    set powerState(value: string);
    resetPowerState(): void;
    get powerStateInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    get resourceStatus(): string;
    private _securityGroupIds?;
    get securityGroupIds(): string[];
    set securityGroupIds(value: string[]);
    resetSecurityGroupIds(): void;
    get securityGroupIdsInput(): string[] | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    private _shares;
    get shares(): CloudInstanceSharesList;
    putShares(value: CloudInstanceShares[] | cdktf.IResolvable): void;
    resetShares(): void;
    get sharesInput(): cdktf.IResolvable | CloudInstanceShares[] | undefined;
    private _sshKeyName?;
    get sshKeyName(): string;
    set sshKeyName(value: string);
    resetSshKeyName(): void;
    get sshKeyNameInput(): string | undefined;
    get updatedAt(): string;
    private _volumeIds?;
    get volumeIds(): string[];
    set volumeIds(value: string[]);
    resetVolumeIds(): void;
    get volumeIdsInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
