// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectStorageObjectBucketLifecycleConfigurationConfig extends cdktf.TerraformMetaArguments {
    readonly containerName: string;
    readonly regionName: string;
    readonly rules: CloudProjectStorageObjectBucketLifecycleConfigurationRules[] | cdktf.IResolvable;
    readonly serviceName?: string;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload {
    readonly daysAfterInitiation?: number;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | cdktf.IResolvable | undefined);
    private _daysAfterInitiation?;
    get daysAfterInitiation(): number;
    set daysAfterInitiation(value: number);
    resetDaysAfterInitiation(): void;
    get daysAfterInitiationInput(): number | undefined;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration {
    readonly date?: string;
    readonly days?: number;
    readonly expiredObjectDeleteMarker?: boolean | cdktf.IResolvable;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | cdktf.IResolvable | undefined);
    private _date?;
    get date(): string;
    set date(value: string);
    resetDate(): void;
    get dateInput(): string | undefined;
    private _days?;
    get days(): number;
    set days(value: number);
    resetDays(): void;
    get daysInput(): number | undefined;
    private _expiredObjectDeleteMarker?;
    get expiredObjectDeleteMarker(): boolean | cdktf.IResolvable;
    set expiredObjectDeleteMarker(value: boolean | cdktf.IResolvable);
    resetExpiredObjectDeleteMarker(): void;
    get expiredObjectDeleteMarkerInput(): boolean | cdktf.IResolvable | undefined;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter {
    readonly objectSizeGreaterThan?: number;
    readonly objectSizeLessThan?: number;
    readonly prefix?: string;
    readonly tags?: {
        [key: string]: string;
    };
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | cdktf.IResolvable | undefined);
    private _objectSizeGreaterThan?;
    get objectSizeGreaterThan(): number;
    set objectSizeGreaterThan(value: number);
    resetObjectSizeGreaterThan(): void;
    get objectSizeGreaterThanInput(): number | undefined;
    private _objectSizeLessThan?;
    get objectSizeLessThan(): number;
    set objectSizeLessThan(value: number);
    resetObjectSizeLessThan(): void;
    get objectSizeLessThanInput(): number | undefined;
    private _prefix?;
    get prefix(): string;
    set prefix(value: string);
    resetPrefix(): void;
    get prefixInput(): string | undefined;
    private _tags?;
    get tags(): {
        [key: string]: string;
    };
    set tags(value: {
        [key: string]: string;
    });
    resetTags(): void;
    get tagsInput(): {
        [key: string]: string;
    } | undefined;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration {
    readonly newerNoncurrentVersions?: number;
    readonly noncurrentDays?: number;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | cdktf.IResolvable | undefined);
    private _newerNoncurrentVersions?;
    get newerNoncurrentVersions(): number;
    set newerNoncurrentVersions(value: number);
    resetNewerNoncurrentVersions(): void;
    get newerNoncurrentVersionsInput(): number | undefined;
    private _noncurrentDays?;
    get noncurrentDays(): number;
    set noncurrentDays(value: number);
    resetNoncurrentDays(): void;
    get noncurrentDaysInput(): number | undefined;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions {
    readonly newerNoncurrentVersions?: number;
    readonly noncurrentDays?: number;
    readonly storageClass?: string;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions | cdktf.IResolvable | undefined);
    private _newerNoncurrentVersions?;
    get newerNoncurrentVersions(): number;
    set newerNoncurrentVersions(value: number);
    resetNewerNoncurrentVersions(): void;
    get newerNoncurrentVersionsInput(): number | undefined;
    private _noncurrentDays?;
    get noncurrentDays(): number;
    set noncurrentDays(value: number);
    resetNoncurrentDays(): void;
    get noncurrentDaysInput(): number | undefined;
    private _storageClass?;
    get storageClass(): string;
    set storageClass(value: string);
    resetStorageClass(): void;
    get storageClassInput(): string | undefined;
}
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions {
    readonly date?: string;
    readonly days?: number;
    readonly storageClass: string;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions | cdktf.IResolvable | undefined);
    private _date?;
    get date(): string;
    set date(value: string);
    resetDate(): void;
    get dateInput(): string | undefined;
    private _days?;
    get days(): number;
    set days(value: number);
    resetDays(): void;
    get daysInput(): number | undefined;
    private _storageClass?;
    get storageClass(): string;
    set storageClass(value: string);
    get storageClassInput(): string | undefined;
}
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRules {
    readonly abortIncompleteMultipartUpload?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload;
    readonly expiration?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration;
    readonly filter?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter;
    readonly id?: string;
    readonly noncurrentVersionExpiration?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration;
    readonly noncurrentVersionTransitions?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions[] | cdktf.IResolvable;
    readonly status: string;
    readonly transitions?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions[] | cdktf.IResolvable;
}
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRules | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectBucketLifecycleConfigurationRulesToHclTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRules | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectStorageObjectBucketLifecycleConfigurationRules | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectBucketLifecycleConfigurationRules | cdktf.IResolvable | undefined);
    private _abortIncompleteMultipartUpload;
    get abortIncompleteMultipartUpload(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference;
    putAbortIncompleteMultipartUpload(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload): void;
    resetAbortIncompleteMultipartUpload(): void;
    get abortIncompleteMultipartUploadInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | undefined;
    private _expiration;
    get expiration(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference;
    putExpiration(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration): void;
    resetExpiration(): void;
    get expirationInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | undefined;
    private _filter;
    get filter(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference;
    putFilter(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _noncurrentVersionExpiration;
    get noncurrentVersionExpiration(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference;
    putNoncurrentVersionExpiration(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration): void;
    resetNoncurrentVersionExpiration(): void;
    get noncurrentVersionExpirationInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | undefined;
    private _noncurrentVersionTransitions;
    get noncurrentVersionTransitions(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList;
    putNoncurrentVersionTransitions(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions[] | cdktf.IResolvable): void;
    resetNoncurrentVersionTransitions(): void;
    get noncurrentVersionTransitionsInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitions[] | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    get statusInput(): string | undefined;
    private _transitions;
    get transitions(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList;
    putTransitions(value: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions[] | cdktf.IResolvable): void;
    resetTransitions(): void;
    get transitionsInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions[] | undefined;
}
export declare class CloudProjectStorageObjectBucketLifecycleConfigurationRulesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectStorageObjectBucketLifecycleConfigurationRules[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference;
}
export declare class CloudProjectStorageObjectBucketLifecycleConfiguration extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_storage_object_bucket_lifecycle_configuration";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectStorageObjectBucketLifecycleConfigurationConfig);
    private _containerName?;
    get containerName(): string;
    set containerName(value: string);
    get containerNameInput(): string | undefined;
    get id(): string;
    private _regionName?;
    get regionName(): string;
    set regionName(value: string);
    get regionNameInput(): string | undefined;
    private _rules;
    get rules(): CloudProjectStorageObjectBucketLifecycleConfigurationRulesList;
    putRules(value: CloudProjectStorageObjectBucketLifecycleConfigurationRules[] | cdktf.IResolvable): void;
    get rulesInput(): cdktf.IResolvable | CloudProjectStorageObjectBucketLifecycleConfigurationRules[] | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
