// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectInstanceConfig extends cdktf.TerraformMetaArguments {
    readonly availabilityZone?: string;
    readonly billingPeriod: string;
    readonly bulk?: number;
    readonly name: string;
    readonly region: string;
    readonly serviceName: string;
    readonly userData?: string;
    readonly autoBackup?: CloudProjectInstanceAutoBackup;
    readonly bootFrom: CloudProjectInstanceBootFrom;
    readonly flavor: CloudProjectInstanceFlavor;
    readonly group?: CloudProjectInstanceGroup;
    readonly network: CloudProjectInstanceNetwork;
    readonly sshKey?: CloudProjectInstanceSshKey;
    readonly sshKeyCreate?: CloudProjectInstanceSshKeyCreate;
    readonly timeouts?: CloudProjectInstanceTimeouts;
}
export interface CloudProjectInstanceAddresses {
}
export declare function cloudProjectInstanceAddressesToTerraform(struct?: CloudProjectInstanceAddresses): any;
export declare function cloudProjectInstanceAddressesToHclTerraform(struct?: CloudProjectInstanceAddresses): any;
export declare class CloudProjectInstanceAddressesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectInstanceAddresses | undefined;
    set internalValue(value: CloudProjectInstanceAddresses | undefined);
    get ip(): string;
    get version(): number;
}
export declare class CloudProjectInstanceAddressesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectInstanceAddressesOutputReference;
}
export interface CloudProjectInstanceAttachedVolumes {
}
export declare function cloudProjectInstanceAttachedVolumesToTerraform(struct?: CloudProjectInstanceAttachedVolumes): any;
export declare function cloudProjectInstanceAttachedVolumesToHclTerraform(struct?: CloudProjectInstanceAttachedVolumes): any;
export declare class CloudProjectInstanceAttachedVolumesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectInstanceAttachedVolumes | undefined;
    set internalValue(value: CloudProjectInstanceAttachedVolumes | undefined);
    get id(): string;
}
export declare class CloudProjectInstanceAttachedVolumesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectInstanceAttachedVolumesOutputReference;
}
export interface CloudProjectInstanceAutoBackup {
    readonly cron: string;
    readonly rotation: number;
}
export declare function cloudProjectInstanceAutoBackupToTerraform(struct?: CloudProjectInstanceAutoBackupOutputReference | CloudProjectInstanceAutoBackup): any;
export declare function cloudProjectInstanceAutoBackupToHclTerraform(struct?: CloudProjectInstanceAutoBackupOutputReference | CloudProjectInstanceAutoBackup): any;
export declare class CloudProjectInstanceAutoBackupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceAutoBackup | undefined;
    set internalValue(value: CloudProjectInstanceAutoBackup | undefined);
    private _cron?;
    get cron(): string;
    set cron(value: string);
    get cronInput(): string | undefined;
    private _rotation?;
    get rotation(): number;
    set rotation(value: number);
    get rotationInput(): number | undefined;
}
export interface CloudProjectInstanceBootFrom {
    readonly imageId?: string;
    readonly volumeId?: string;
}
export declare function cloudProjectInstanceBootFromToTerraform(struct?: CloudProjectInstanceBootFromOutputReference | CloudProjectInstanceBootFrom): any;
export declare function cloudProjectInstanceBootFromToHclTerraform(struct?: CloudProjectInstanceBootFromOutputReference | CloudProjectInstanceBootFrom): any;
export declare class CloudProjectInstanceBootFromOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceBootFrom | undefined;
    set internalValue(value: CloudProjectInstanceBootFrom | undefined);
    private _imageId?;
    get imageId(): string;
    set imageId(value: string);
    resetImageId(): void;
    get imageIdInput(): string | undefined;
    private _volumeId?;
    get volumeId(): string;
    set volumeId(value: string);
    resetVolumeId(): void;
    get volumeIdInput(): string | undefined;
}
export interface CloudProjectInstanceFlavor {
    readonly flavorId: string;
}
export declare function cloudProjectInstanceFlavorToTerraform(struct?: CloudProjectInstanceFlavorOutputReference | CloudProjectInstanceFlavor): any;
export declare function cloudProjectInstanceFlavorToHclTerraform(struct?: CloudProjectInstanceFlavorOutputReference | CloudProjectInstanceFlavor): any;
export declare class CloudProjectInstanceFlavorOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceFlavor | undefined;
    set internalValue(value: CloudProjectInstanceFlavor | undefined);
    private _flavorId?;
    get flavorId(): string;
    set flavorId(value: string);
    get flavorIdInput(): string | undefined;
}
export interface CloudProjectInstanceGroup {
    readonly groupId?: string;
}
export declare function cloudProjectInstanceGroupToTerraform(struct?: CloudProjectInstanceGroupOutputReference | CloudProjectInstanceGroup): any;
export declare function cloudProjectInstanceGroupToHclTerraform(struct?: CloudProjectInstanceGroupOutputReference | CloudProjectInstanceGroup): any;
export declare class CloudProjectInstanceGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceGroup | undefined;
    set internalValue(value: CloudProjectInstanceGroup | undefined);
    private _groupId?;
    get groupId(): string;
    set groupId(value: string);
    resetGroupId(): void;
    get groupIdInput(): string | undefined;
}
export interface CloudProjectInstanceNetworkPrivateFloatingIp {
    readonly id?: string;
}
export declare function cloudProjectInstanceNetworkPrivateFloatingIpToTerraform(struct?: CloudProjectInstanceNetworkPrivateFloatingIpOutputReference | CloudProjectInstanceNetworkPrivateFloatingIp): any;
export declare function cloudProjectInstanceNetworkPrivateFloatingIpToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateFloatingIpOutputReference | CloudProjectInstanceNetworkPrivateFloatingIp): any;
export declare class CloudProjectInstanceNetworkPrivateFloatingIpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateFloatingIp | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateFloatingIp | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
}
export interface CloudProjectInstanceNetworkPrivateFloatingIpCreate {
}
export declare function cloudProjectInstanceNetworkPrivateFloatingIpCreateToTerraform(struct?: CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference | CloudProjectInstanceNetworkPrivateFloatingIpCreate): any;
export declare function cloudProjectInstanceNetworkPrivateFloatingIpCreateToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference | CloudProjectInstanceNetworkPrivateFloatingIpCreate): any;
export declare class CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateFloatingIpCreate | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateFloatingIpCreate | undefined);
}
export interface CloudProjectInstanceNetworkPrivateGateway {
    readonly id?: string;
}
export declare function cloudProjectInstanceNetworkPrivateGatewayToTerraform(struct?: CloudProjectInstanceNetworkPrivateGatewayOutputReference | CloudProjectInstanceNetworkPrivateGateway): any;
export declare function cloudProjectInstanceNetworkPrivateGatewayToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateGatewayOutputReference | CloudProjectInstanceNetworkPrivateGateway): any;
export declare class CloudProjectInstanceNetworkPrivateGatewayOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateGateway | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateGateway | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
}
export interface CloudProjectInstanceNetworkPrivateGatewayCreate {
    readonly model?: string;
    readonly name?: string;
}
export declare function cloudProjectInstanceNetworkPrivateGatewayCreateToTerraform(struct?: CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference | CloudProjectInstanceNetworkPrivateGatewayCreate): any;
export declare function cloudProjectInstanceNetworkPrivateGatewayCreateToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference | CloudProjectInstanceNetworkPrivateGatewayCreate): any;
export declare class CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateGatewayCreate | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateGatewayCreate | undefined);
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
export interface CloudProjectInstanceNetworkPrivateNetwork {
    readonly id?: string;
    readonly subnetId?: string;
}
export declare function cloudProjectInstanceNetworkPrivateNetworkToTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkOutputReference | CloudProjectInstanceNetworkPrivateNetwork): any;
export declare function cloudProjectInstanceNetworkPrivateNetworkToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkOutputReference | CloudProjectInstanceNetworkPrivateNetwork): any;
export declare class CloudProjectInstanceNetworkPrivateNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateNetwork | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateNetwork | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
}
export interface CloudProjectInstanceNetworkPrivateNetworkCreateSubnet {
    readonly cidr?: string;
    readonly enableDhcp?: boolean | cdktf.IResolvable;
    readonly ipVersion?: number;
}
export declare function cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference | CloudProjectInstanceNetworkPrivateNetworkCreateSubnet): any;
export declare function cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference | CloudProjectInstanceNetworkPrivateNetworkCreateSubnet): any;
export declare class CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateNetworkCreateSubnet | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateNetworkCreateSubnet | undefined);
    private _cidr?;
    get cidr(): string;
    set cidr(value: string);
    resetCidr(): void;
    get cidrInput(): string | undefined;
    private _enableDhcp?;
    get enableDhcp(): boolean | cdktf.IResolvable;
    set enableDhcp(value: boolean | cdktf.IResolvable);
    resetEnableDhcp(): void;
    get enableDhcpInput(): boolean | cdktf.IResolvable | undefined;
    private _ipVersion?;
    get ipVersion(): number;
    set ipVersion(value: number);
    resetIpVersion(): void;
    get ipVersionInput(): number | undefined;
}
export interface CloudProjectInstanceNetworkPrivateNetworkCreate {
    readonly name?: string;
    readonly vlanId?: number;
    readonly subnet?: CloudProjectInstanceNetworkPrivateNetworkCreateSubnet;
}
export declare function cloudProjectInstanceNetworkPrivateNetworkCreateToTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference | CloudProjectInstanceNetworkPrivateNetworkCreate): any;
export declare function cloudProjectInstanceNetworkPrivateNetworkCreateToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference | CloudProjectInstanceNetworkPrivateNetworkCreate): any;
export declare class CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivateNetworkCreate | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivateNetworkCreate | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _vlanId?;
    get vlanId(): number;
    set vlanId(value: number);
    resetVlanId(): void;
    get vlanIdInput(): number | undefined;
    private _subnet;
    get subnet(): CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference;
    putSubnet(value: CloudProjectInstanceNetworkPrivateNetworkCreateSubnet): void;
    resetSubnet(): void;
    get subnetInput(): CloudProjectInstanceNetworkPrivateNetworkCreateSubnet | undefined;
}
export interface CloudProjectInstanceNetworkPrivate {
    readonly ip?: string;
    readonly floatingIp?: CloudProjectInstanceNetworkPrivateFloatingIp;
    readonly floatingIpCreate?: CloudProjectInstanceNetworkPrivateFloatingIpCreate;
    readonly gateway?: CloudProjectInstanceNetworkPrivateGateway;
    readonly gatewayCreate?: CloudProjectInstanceNetworkPrivateGatewayCreate;
    readonly network?: CloudProjectInstanceNetworkPrivateNetwork;
    readonly networkCreate?: CloudProjectInstanceNetworkPrivateNetworkCreate;
}
export declare function cloudProjectInstanceNetworkPrivateToTerraform(struct?: CloudProjectInstanceNetworkPrivateOutputReference | CloudProjectInstanceNetworkPrivate): any;
export declare function cloudProjectInstanceNetworkPrivateToHclTerraform(struct?: CloudProjectInstanceNetworkPrivateOutputReference | CloudProjectInstanceNetworkPrivate): any;
export declare class CloudProjectInstanceNetworkPrivateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetworkPrivate | undefined;
    set internalValue(value: CloudProjectInstanceNetworkPrivate | undefined);
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    private _floatingIp;
    get floatingIp(): CloudProjectInstanceNetworkPrivateFloatingIpOutputReference;
    putFloatingIp(value: CloudProjectInstanceNetworkPrivateFloatingIp): void;
    resetFloatingIp(): void;
    get floatingIpInput(): CloudProjectInstanceNetworkPrivateFloatingIp | undefined;
    private _floatingIpCreate;
    get floatingIpCreate(): CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference;
    putFloatingIpCreate(value: CloudProjectInstanceNetworkPrivateFloatingIpCreate): void;
    resetFloatingIpCreate(): void;
    get floatingIpCreateInput(): CloudProjectInstanceNetworkPrivateFloatingIpCreate | undefined;
    private _gateway;
    get gateway(): CloudProjectInstanceNetworkPrivateGatewayOutputReference;
    putGateway(value: CloudProjectInstanceNetworkPrivateGateway): void;
    resetGateway(): void;
    get gatewayInput(): CloudProjectInstanceNetworkPrivateGateway | undefined;
    private _gatewayCreate;
    get gatewayCreate(): CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference;
    putGatewayCreate(value: CloudProjectInstanceNetworkPrivateGatewayCreate): void;
    resetGatewayCreate(): void;
    get gatewayCreateInput(): CloudProjectInstanceNetworkPrivateGatewayCreate | undefined;
    private _network;
    get network(): CloudProjectInstanceNetworkPrivateNetworkOutputReference;
    putNetwork(value: CloudProjectInstanceNetworkPrivateNetwork): void;
    resetNetwork(): void;
    get networkInput(): CloudProjectInstanceNetworkPrivateNetwork | undefined;
    private _networkCreate;
    get networkCreate(): CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference;
    putNetworkCreate(value: CloudProjectInstanceNetworkPrivateNetworkCreate): void;
    resetNetworkCreate(): void;
    get networkCreateInput(): CloudProjectInstanceNetworkPrivateNetworkCreate | undefined;
}
export interface CloudProjectInstanceNetwork {
    readonly public?: boolean | cdktf.IResolvable;
    readonly private?: CloudProjectInstanceNetworkPrivate;
}
export declare function cloudProjectInstanceNetworkToTerraform(struct?: CloudProjectInstanceNetworkOutputReference | CloudProjectInstanceNetwork): any;
export declare function cloudProjectInstanceNetworkToHclTerraform(struct?: CloudProjectInstanceNetworkOutputReference | CloudProjectInstanceNetwork): any;
export declare class CloudProjectInstanceNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceNetwork | undefined;
    set internalValue(value: CloudProjectInstanceNetwork | undefined);
    private _public?;
    get public(): boolean | cdktf.IResolvable;
    set public(value: boolean | cdktf.IResolvable);
    resetPublic(): void;
    get publicInput(): boolean | cdktf.IResolvable | undefined;
    private _private;
    get private(): CloudProjectInstanceNetworkPrivateOutputReference;
    putPrivate(value: CloudProjectInstanceNetworkPrivate): void;
    resetPrivate(): void;
    get privateInput(): CloudProjectInstanceNetworkPrivate | undefined;
}
export interface CloudProjectInstanceSshKey {
    readonly name: string;
}
export declare function cloudProjectInstanceSshKeyToTerraform(struct?: CloudProjectInstanceSshKeyOutputReference | CloudProjectInstanceSshKey): any;
export declare function cloudProjectInstanceSshKeyToHclTerraform(struct?: CloudProjectInstanceSshKeyOutputReference | CloudProjectInstanceSshKey): any;
export declare class CloudProjectInstanceSshKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceSshKey | undefined;
    set internalValue(value: CloudProjectInstanceSshKey | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
}
export interface CloudProjectInstanceSshKeyCreate {
    readonly name: string;
    readonly publicKey: string;
}
export declare function cloudProjectInstanceSshKeyCreateToTerraform(struct?: CloudProjectInstanceSshKeyCreateOutputReference | CloudProjectInstanceSshKeyCreate): any;
export declare function cloudProjectInstanceSshKeyCreateToHclTerraform(struct?: CloudProjectInstanceSshKeyCreateOutputReference | CloudProjectInstanceSshKeyCreate): any;
export declare class CloudProjectInstanceSshKeyCreateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceSshKeyCreate | undefined;
    set internalValue(value: CloudProjectInstanceSshKeyCreate | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _publicKey?;
    get publicKey(): string;
    set publicKey(value: string);
    get publicKeyInput(): string | undefined;
}
export interface CloudProjectInstanceTimeouts {
    readonly create?: string;
    readonly default?: string;
}
export declare function cloudProjectInstanceTimeoutsToTerraform(struct?: CloudProjectInstanceTimeouts | cdktf.IResolvable): any;
export declare function cloudProjectInstanceTimeoutsToHclTerraform(struct?: CloudProjectInstanceTimeouts | cdktf.IResolvable): any;
export declare class CloudProjectInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectInstanceTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectInstanceTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _default?;
    get default(): string;
    set default(value: string);
    resetDefault(): void;
    get defaultInput(): string | undefined;
}
export declare class CloudProjectInstance extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_instance";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectInstanceConfig);
    private _addresses;
    get addresses(): CloudProjectInstanceAddressesList;
    private _attachedVolumes;
    get attachedVolumes(): CloudProjectInstanceAttachedVolumesList;
    private _availabilityZone?;
    get availabilityZone(): string;
    set availabilityZone(value: string);
    resetAvailabilityZone(): void;
    get availabilityZoneInput(): string | undefined;
    private _billingPeriod?;
    get billingPeriod(): string;
    set billingPeriod(value: string);
    get billingPeriodInput(): string | undefined;
    private _bulk?;
    get bulk(): number;
    set bulk(value: number);
    resetBulk(): void;
    get bulkInput(): number | undefined;
    get flavorId(): string;
    get flavorName(): string;
    get id(): string;
    get imageId(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    get taskState(): string;
    private _userData?;
    get userData(): string;
    set userData(value: string);
    resetUserData(): void;
    get userDataInput(): string | undefined;
    private _autoBackup;
    get autoBackup(): CloudProjectInstanceAutoBackupOutputReference;
    putAutoBackup(value: CloudProjectInstanceAutoBackup): void;
    resetAutoBackup(): void;
    get autoBackupInput(): CloudProjectInstanceAutoBackup | undefined;
    private _bootFrom;
    get bootFrom(): CloudProjectInstanceBootFromOutputReference;
    putBootFrom(value: CloudProjectInstanceBootFrom): void;
    get bootFromInput(): CloudProjectInstanceBootFrom | undefined;
    private _flavor;
    get flavor(): CloudProjectInstanceFlavorOutputReference;
    putFlavor(value: CloudProjectInstanceFlavor): void;
    get flavorInput(): CloudProjectInstanceFlavor | undefined;
    private _group;
    get group(): CloudProjectInstanceGroupOutputReference;
    putGroup(value: CloudProjectInstanceGroup): void;
    resetGroup(): void;
    get groupInput(): CloudProjectInstanceGroup | undefined;
    private _network;
    get network(): CloudProjectInstanceNetworkOutputReference;
    putNetwork(value: CloudProjectInstanceNetwork): void;
    get networkInput(): CloudProjectInstanceNetwork | undefined;
    private _sshKey;
    get sshKey(): CloudProjectInstanceSshKeyOutputReference;
    putSshKey(value: CloudProjectInstanceSshKey): void;
    resetSshKey(): void;
    get sshKeyInput(): CloudProjectInstanceSshKey | undefined;
    private _sshKeyCreate;
    get sshKeyCreate(): CloudProjectInstanceSshKeyCreateOutputReference;
    putSshKeyCreate(value: CloudProjectInstanceSshKeyCreate): void;
    resetSshKeyCreate(): void;
    get sshKeyCreateInput(): CloudProjectInstanceSshKeyCreate | undefined;
    private _timeouts;
    get timeouts(): CloudProjectInstanceTimeoutsOutputReference;
    putTimeouts(value: CloudProjectInstanceTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | CloudProjectInstanceTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
