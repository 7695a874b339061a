// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectStorageConfig extends cdktf.TerraformMetaArguments {
    readonly encryption?: CloudProjectStorageEncryption;
    readonly hideObjects?: boolean | cdktf.IResolvable;
    readonly limit?: number;
    readonly marker?: string;
    readonly name: string;
    readonly objectLock?: CloudProjectStorageObjectLock;
    readonly ownerId?: number;
    readonly prefix?: string;
    readonly regionName: string;
    readonly replication?: CloudProjectStorageReplication;
    readonly serviceName?: string;
    readonly tags?: {
        [key: string]: string;
    };
    readonly versioning?: CloudProjectStorageVersioning;
}
export interface CloudProjectStorageEncryption {
    readonly sseAlgorithm?: string;
}
export declare function cloudProjectStorageEncryptionToTerraform(struct?: CloudProjectStorageEncryption | cdktf.IResolvable): any;
export declare function cloudProjectStorageEncryptionToHclTerraform(struct?: CloudProjectStorageEncryption | cdktf.IResolvable): any;
export declare class CloudProjectStorageEncryptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageEncryption | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageEncryption | cdktf.IResolvable | undefined);
    private _sseAlgorithm?;
    get sseAlgorithm(): string;
    set sseAlgorithm(value: string);
    resetSseAlgorithm(): void;
    get sseAlgorithmInput(): string | undefined;
}
export interface CloudProjectStorageObjectLockRule {
    readonly mode?: string;
    readonly period?: string;
}
export declare function cloudProjectStorageObjectLockRuleToTerraform(struct?: CloudProjectStorageObjectLockRule | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectLockRuleToHclTerraform(struct?: CloudProjectStorageObjectLockRule | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectLockRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectLockRule | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectLockRule | cdktf.IResolvable | undefined);
    private _mode?;
    get mode(): string;
    set mode(value: string);
    resetMode(): void;
    get modeInput(): string | undefined;
    private _period?;
    get period(): string;
    set period(value: string);
    resetPeriod(): void;
    get periodInput(): string | undefined;
}
export interface CloudProjectStorageObjectLock {
    readonly rule?: CloudProjectStorageObjectLockRule;
    readonly status?: string;
}
export declare function cloudProjectStorageObjectLockToTerraform(struct?: CloudProjectStorageObjectLock | cdktf.IResolvable): any;
export declare function cloudProjectStorageObjectLockToHclTerraform(struct?: CloudProjectStorageObjectLock | cdktf.IResolvable): any;
export declare class CloudProjectStorageObjectLockOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageObjectLock | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageObjectLock | cdktf.IResolvable | undefined);
    private _rule;
    get rule(): CloudProjectStorageObjectLockRuleOutputReference;
    putRule(value: CloudProjectStorageObjectLockRule): void;
    resetRule(): void;
    get ruleInput(): cdktf.IResolvable | CloudProjectStorageObjectLockRule | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
}
export interface CloudProjectStorageObjects {
}
export declare function cloudProjectStorageObjectsToTerraform(struct?: CloudProjectStorageObjects): any;
export declare function cloudProjectStorageObjectsToHclTerraform(struct?: CloudProjectStorageObjects): any;
export declare class CloudProjectStorageObjectsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectStorageObjects | undefined;
    set internalValue(value: CloudProjectStorageObjects | undefined);
    get etag(): string;
    get isDeleteMarker(): cdktf.IResolvable;
    get isLatest(): cdktf.IResolvable;
    get key(): string;
    get lastModified(): string;
    get size(): number;
    get storageClass(): string;
    get versionId(): string;
}
export declare class CloudProjectStorageObjectsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectStorageObjectsOutputReference;
}
export interface CloudProjectStorageReplicationRulesDestination {
    readonly name: string;
    readonly region: string;
    readonly removeOnMainBucketDeletion?: boolean | cdktf.IResolvable;
    readonly storageClass?: string;
}
export declare function cloudProjectStorageReplicationRulesDestinationToTerraform(struct?: CloudProjectStorageReplicationRulesDestination | cdktf.IResolvable): any;
export declare function cloudProjectStorageReplicationRulesDestinationToHclTerraform(struct?: CloudProjectStorageReplicationRulesDestination | cdktf.IResolvable): any;
export declare class CloudProjectStorageReplicationRulesDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageReplicationRulesDestination | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageReplicationRulesDestination | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _removeOnMainBucketDeletion?;
    get removeOnMainBucketDeletion(): boolean | cdktf.IResolvable;
    set removeOnMainBucketDeletion(value: boolean | cdktf.IResolvable);
    resetRemoveOnMainBucketDeletion(): void;
    get removeOnMainBucketDeletionInput(): boolean | cdktf.IResolvable | undefined;
    private _storageClass?;
    get storageClass(): string;
    set storageClass(value: string);
    resetStorageClass(): void;
    get storageClassInput(): string | undefined;
}
export interface CloudProjectStorageReplicationRulesFilter {
    readonly prefix?: string;
    readonly tags?: {
        [key: string]: string;
    };
}
export declare function cloudProjectStorageReplicationRulesFilterToTerraform(struct?: CloudProjectStorageReplicationRulesFilter | cdktf.IResolvable): any;
export declare function cloudProjectStorageReplicationRulesFilterToHclTerraform(struct?: CloudProjectStorageReplicationRulesFilter | cdktf.IResolvable): any;
export declare class CloudProjectStorageReplicationRulesFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageReplicationRulesFilter | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageReplicationRulesFilter | cdktf.IResolvable | undefined);
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
export interface CloudProjectStorageReplicationRules {
    readonly deleteMarkerReplication?: string;
    readonly destination?: CloudProjectStorageReplicationRulesDestination;
    readonly filter?: CloudProjectStorageReplicationRulesFilter;
    readonly id?: string;
    readonly priority?: number;
    readonly status?: string;
}
export declare function cloudProjectStorageReplicationRulesToTerraform(struct?: CloudProjectStorageReplicationRules | cdktf.IResolvable): any;
export declare function cloudProjectStorageReplicationRulesToHclTerraform(struct?: CloudProjectStorageReplicationRules | cdktf.IResolvable): any;
export declare class CloudProjectStorageReplicationRulesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectStorageReplicationRules | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageReplicationRules | cdktf.IResolvable | undefined);
    private _deleteMarkerReplication?;
    get deleteMarkerReplication(): string;
    set deleteMarkerReplication(value: string);
    resetDeleteMarkerReplication(): void;
    get deleteMarkerReplicationInput(): string | undefined;
    private _destination;
    get destination(): CloudProjectStorageReplicationRulesDestinationOutputReference;
    putDestination(value: CloudProjectStorageReplicationRulesDestination): void;
    resetDestination(): void;
    get destinationInput(): cdktf.IResolvable | CloudProjectStorageReplicationRulesDestination | undefined;
    private _filter;
    get filter(): CloudProjectStorageReplicationRulesFilterOutputReference;
    putFilter(value: CloudProjectStorageReplicationRulesFilter): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | CloudProjectStorageReplicationRulesFilter | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _priority?;
    get priority(): number;
    set priority(value: number);
    resetPriority(): void;
    get priorityInput(): number | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
}
export declare class CloudProjectStorageReplicationRulesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectStorageReplicationRules[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectStorageReplicationRulesOutputReference;
}
export interface CloudProjectStorageReplication {
    readonly rules?: CloudProjectStorageReplicationRules[] | cdktf.IResolvable;
}
export declare function cloudProjectStorageReplicationToTerraform(struct?: CloudProjectStorageReplication | cdktf.IResolvable): any;
export declare function cloudProjectStorageReplicationToHclTerraform(struct?: CloudProjectStorageReplication | cdktf.IResolvable): any;
export declare class CloudProjectStorageReplicationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageReplication | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageReplication | cdktf.IResolvable | undefined);
    private _rules;
    get rules(): CloudProjectStorageReplicationRulesList;
    putRules(value: CloudProjectStorageReplicationRules[] | cdktf.IResolvable): void;
    resetRules(): void;
    get rulesInput(): cdktf.IResolvable | CloudProjectStorageReplicationRules[] | undefined;
}
export interface CloudProjectStorageVersioning {
    readonly status?: string;
}
export declare function cloudProjectStorageVersioningToTerraform(struct?: CloudProjectStorageVersioning | cdktf.IResolvable): any;
export declare function cloudProjectStorageVersioningToHclTerraform(struct?: CloudProjectStorageVersioning | cdktf.IResolvable): any;
export declare class CloudProjectStorageVersioningOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectStorageVersioning | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectStorageVersioning | cdktf.IResolvable | undefined);
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
}
export declare class CloudProjectStorage extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_storage";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectStorageConfig);
    get createdAt(): string;
    private _encryption;
    get encryption(): CloudProjectStorageEncryptionOutputReference;
    putEncryption(value: CloudProjectStorageEncryption): void;
    resetEncryption(): void;
    get encryptionInput(): cdktf.IResolvable | CloudProjectStorageEncryption | undefined;
    private _hideObjects?;
    get hideObjects(): boolean | cdktf.IResolvable;
    set hideObjects(value: boolean | cdktf.IResolvable);
    resetHideObjects(): void;
    get hideObjectsInput(): boolean | cdktf.IResolvable | undefined;
    get id(): string;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _marker?;
    get marker(): string;
    set marker(value: string);
    resetMarker(): void;
    get markerInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _objectLock;
    get objectLock(): CloudProjectStorageObjectLockOutputReference;
    putObjectLock(value: CloudProjectStorageObjectLock): void;
    resetObjectLock(): void;
    get objectLockInput(): cdktf.IResolvable | CloudProjectStorageObjectLock | undefined;
    private _objects;
    get objects(): CloudProjectStorageObjectsList;
    get objectsCount(): number;
    get objectsSize(): number;
    private _ownerId?;
    get ownerId(): number;
    set ownerId(value: number);
    resetOwnerId(): void;
    get ownerIdInput(): number | undefined;
    private _prefix?;
    get prefix(): string;
    set prefix(value: string);
    resetPrefix(): void;
    get prefixInput(): string | undefined;
    get region(): string;
    private _regionName?;
    get regionName(): string;
    set regionName(value: string);
    get regionNameInput(): string | undefined;
    private _replication;
    get replication(): CloudProjectStorageReplicationOutputReference;
    putReplication(value: CloudProjectStorageReplication): void;
    resetReplication(): void;
    get replicationInput(): cdktf.IResolvable | CloudProjectStorageReplication | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
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
    private _versioning;
    get versioning(): CloudProjectStorageVersioningOutputReference;
    putVersioning(value: CloudProjectStorageVersioning): void;
    resetVersioning(): void;
    get versioningInput(): cdktf.IResolvable | CloudProjectStorageVersioning | undefined;
    get virtualHost(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
