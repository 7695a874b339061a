// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectVolumeConfig extends cdktf.TerraformMetaArguments {
    readonly availabilityZone?: string;
    readonly encryption?: CloudProjectVolumeEncryption;
    readonly imageId?: string;
    readonly instanceId?: string;
    readonly name?: string;
    readonly regionName: string;
    readonly serviceName?: string;
    readonly size?: number;
    readonly snapshotId?: string;
    readonly type?: string;
    readonly volumeId?: string;
}
export interface CloudProjectVolumeEncryptionKms {
    readonly domainId?: string;
    readonly serviceKeyId?: string;
}
export declare function cloudProjectVolumeEncryptionKmsToTerraform(struct?: CloudProjectVolumeEncryptionKms | cdktf.IResolvable): any;
export declare function cloudProjectVolumeEncryptionKmsToHclTerraform(struct?: CloudProjectVolumeEncryptionKms | cdktf.IResolvable): any;
export declare class CloudProjectVolumeEncryptionKmsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectVolumeEncryptionKms | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectVolumeEncryptionKms | cdktf.IResolvable | undefined);
    private _domainId?;
    get domainId(): string;
    set domainId(value: string);
    resetDomainId(): void;
    get domainIdInput(): string | undefined;
    private _serviceKeyId?;
    get serviceKeyId(): string;
    set serviceKeyId(value: string);
    resetServiceKeyId(): void;
    get serviceKeyIdInput(): string | undefined;
}
export interface CloudProjectVolumeEncryption {
    readonly encrypted?: boolean | cdktf.IResolvable;
    readonly kms?: CloudProjectVolumeEncryptionKms;
}
export declare function cloudProjectVolumeEncryptionToTerraform(struct?: CloudProjectVolumeEncryption | cdktf.IResolvable): any;
export declare function cloudProjectVolumeEncryptionToHclTerraform(struct?: CloudProjectVolumeEncryption | cdktf.IResolvable): any;
export declare class CloudProjectVolumeEncryptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectVolumeEncryption | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectVolumeEncryption | cdktf.IResolvable | undefined);
    private _encrypted?;
    get encrypted(): boolean | cdktf.IResolvable;
    set encrypted(value: boolean | cdktf.IResolvable);
    resetEncrypted(): void;
    get encryptedInput(): boolean | cdktf.IResolvable | undefined;
    private _kms;
    get kms(): CloudProjectVolumeEncryptionKmsOutputReference;
    putKms(value: CloudProjectVolumeEncryptionKms): void;
    resetKms(): void;
    get kmsInput(): cdktf.IResolvable | CloudProjectVolumeEncryptionKms | undefined;
}
export interface CloudProjectVolumeSubOperations {
}
export declare function cloudProjectVolumeSubOperationsToTerraform(struct?: CloudProjectVolumeSubOperations): any;
export declare function cloudProjectVolumeSubOperationsToHclTerraform(struct?: CloudProjectVolumeSubOperations): any;
export declare class CloudProjectVolumeSubOperationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectVolumeSubOperations | undefined;
    set internalValue(value: CloudProjectVolumeSubOperations | undefined);
    get resourceId(): string;
    get resourceType(): string;
}
export declare class CloudProjectVolumeSubOperationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectVolumeSubOperationsOutputReference;
}
export declare class CloudProjectVolume extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_volume";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectVolumeConfig);
    get action(): string;
    private _availabilityZone?;
    get availabilityZone(): string;
    set availabilityZone(value: string);
    resetAvailabilityZone(): void;
    get availabilityZoneInput(): string | undefined;
    get completedAt(): string;
    get createdAt(): string;
    private _encryption;
    get encryption(): CloudProjectVolumeEncryptionOutputReference;
    putEncryption(value: CloudProjectVolumeEncryption): void;
    resetEncryption(): void;
    get encryptionInput(): cdktf.IResolvable | CloudProjectVolumeEncryption | undefined;
    get id(): string;
    private _imageId?;
    get imageId(): string;
    set imageId(value: string);
    resetImageId(): void;
    get imageIdInput(): string | undefined;
    private _instanceId?;
    get instanceId(): string;
    set instanceId(value: string);
    resetInstanceId(): void;
    get instanceIdInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get progress(): number;
    private _regionName?;
    get regionName(): string;
    set regionName(value: string);
    get regionNameInput(): string | undefined;
    get regions(): string[];
    get resourceId(): string;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
    private _size?;
    get size(): number;
    set size(value: number);
    resetSize(): void;
    get sizeInput(): number | undefined;
    private _snapshotId?;
    get snapshotId(): string;
    set snapshotId(value: string);
    resetSnapshotId(): void;
    get snapshotIdInput(): string | undefined;
    get startedAt(): string;
    get status(): string;
    private _subOperations;
    get subOperations(): CloudProjectVolumeSubOperationsList;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    private _volumeId?;
    get volumeId(): string;
    set volumeId(value: string);
    resetVolumeId(): void;
    get volumeIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
