// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectDatabaseConfig extends cdktf.TerraformMetaArguments {
    readonly advancedConfiguration?: {
        [key: string]: string;
    };
    readonly backupRegions?: string[];
    readonly backupTime?: string;
    readonly deletionProtection?: boolean | cdktf.IResolvable;
    readonly diskSize?: number;
    readonly engine: string;
    readonly flavor: string;
    readonly id?: string;
    readonly kafkaRestApi?: boolean | cdktf.IResolvable;
    readonly kafkaSchemaRegistry?: boolean | cdktf.IResolvable;
    readonly maintenanceTime?: string;
    readonly opensearchAclsEnabled?: boolean | cdktf.IResolvable;
    readonly plan: string;
    readonly serviceName: string;
    readonly version: string;
    readonly ipRestrictions?: CloudProjectDatabaseIpRestrictions[] | cdktf.IResolvable;
    readonly nodes: CloudProjectDatabaseNodes[] | cdktf.IResolvable;
    readonly timeouts?: CloudProjectDatabaseTimeouts;
}
export interface CloudProjectDatabaseEndpoints {
}
export declare function cloudProjectDatabaseEndpointsToTerraform(struct?: CloudProjectDatabaseEndpoints): any;
export declare function cloudProjectDatabaseEndpointsToHclTerraform(struct?: CloudProjectDatabaseEndpoints): any;
export declare class CloudProjectDatabaseEndpointsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectDatabaseEndpoints | undefined;
    set internalValue(value: CloudProjectDatabaseEndpoints | undefined);
    get component(): string;
    get domain(): string;
    get path(): string;
    get port(): number;
    get scheme(): string;
    get ssl(): cdktf.IResolvable;
    get sslMode(): string;
    get uri(): string;
}
export declare class CloudProjectDatabaseEndpointsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectDatabaseEndpointsOutputReference;
}
export interface CloudProjectDatabaseIpRestrictions {
    readonly ip?: string;
}
export declare function cloudProjectDatabaseIpRestrictionsToTerraform(struct?: CloudProjectDatabaseIpRestrictions | cdktf.IResolvable): any;
export declare function cloudProjectDatabaseIpRestrictionsToHclTerraform(struct?: CloudProjectDatabaseIpRestrictions | cdktf.IResolvable): any;
export declare class CloudProjectDatabaseIpRestrictionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectDatabaseIpRestrictions | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectDatabaseIpRestrictions | cdktf.IResolvable | undefined);
    private _ip?;
    get ip(): string;
    set ip(value: string);
    resetIp(): void;
    get ipInput(): string | undefined;
    get status(): string;
}
export declare class CloudProjectDatabaseIpRestrictionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectDatabaseIpRestrictions[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectDatabaseIpRestrictionsOutputReference;
}
export interface CloudProjectDatabaseNodes {
    readonly networkId?: string;
    readonly region: string;
    readonly subnetId?: string;
}
export declare function cloudProjectDatabaseNodesToTerraform(struct?: CloudProjectDatabaseNodes | cdktf.IResolvable): any;
export declare function cloudProjectDatabaseNodesToHclTerraform(struct?: CloudProjectDatabaseNodes | cdktf.IResolvable): any;
export declare class CloudProjectDatabaseNodesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectDatabaseNodes | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectDatabaseNodes | cdktf.IResolvable | undefined);
    private _networkId?;
    get networkId(): string;
    set networkId(value: string);
    resetNetworkId(): void;
    get networkIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
}
export declare class CloudProjectDatabaseNodesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CloudProjectDatabaseNodes[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectDatabaseNodesOutputReference;
}
export interface CloudProjectDatabaseTimeouts {
    readonly create?: string;
    readonly delete?: string;
    readonly update?: string;
}
export declare function cloudProjectDatabaseTimeoutsToTerraform(struct?: CloudProjectDatabaseTimeouts | cdktf.IResolvable): any;
export declare function cloudProjectDatabaseTimeoutsToHclTerraform(struct?: CloudProjectDatabaseTimeouts | cdktf.IResolvable): any;
export declare class CloudProjectDatabaseTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CloudProjectDatabaseTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: CloudProjectDatabaseTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
export declare class CloudProjectDatabase extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_database";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectDatabaseConfig);
    private _advancedConfiguration?;
    get advancedConfiguration(): {
        [key: string]: string;
    };
    set advancedConfiguration(value: {
        [key: string]: string;
    });
    resetAdvancedConfiguration(): void;
    get advancedConfigurationInput(): {
        [key: string]: string;
    } | undefined;
    private _backupRegions?;
    get backupRegions(): string[];
    set backupRegions(value: string[]);
    resetBackupRegions(): void;
    get backupRegionsInput(): string[] | undefined;
    private _backupTime?;
    get backupTime(): string;
    set backupTime(value: string);
    resetBackupTime(): void;
    get backupTimeInput(): string | undefined;
    get createdAt(): string;
    private _deletionProtection?;
    get deletionProtection(): boolean | cdktf.IResolvable;
    set deletionProtection(value: boolean | cdktf.IResolvable);
    resetDeletionProtection(): void;
    get deletionProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _diskSize?;
    get diskSize(): number;
    set diskSize(value: number);
    resetDiskSize(): void;
    get diskSizeInput(): number | undefined;
    get diskType(): string;
    private _endpoints;
    get endpoints(): CloudProjectDatabaseEndpointsList;
    private _engine?;
    get engine(): string;
    set engine(value: string);
    get engineInput(): string | undefined;
    private _flavor?;
    get flavor(): string;
    set flavor(value: string);
    get flavorInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _kafkaRestApi?;
    get kafkaRestApi(): boolean | cdktf.IResolvable;
    set kafkaRestApi(value: boolean | cdktf.IResolvable);
    resetKafkaRestApi(): void;
    get kafkaRestApiInput(): boolean | cdktf.IResolvable | undefined;
    private _kafkaSchemaRegistry?;
    get kafkaSchemaRegistry(): boolean | cdktf.IResolvable;
    set kafkaSchemaRegistry(value: boolean | cdktf.IResolvable);
    resetKafkaSchemaRegistry(): void;
    get kafkaSchemaRegistryInput(): boolean | cdktf.IResolvable | undefined;
    private _maintenanceTime?;
    get maintenanceTime(): string;
    set maintenanceTime(value: string);
    resetMaintenanceTime(): void;
    get maintenanceTimeInput(): string | undefined;
    get networkType(): string;
    private _opensearchAclsEnabled?;
    get opensearchAclsEnabled(): boolean | cdktf.IResolvable;
    set opensearchAclsEnabled(value: boolean | cdktf.IResolvable);
    resetOpensearchAclsEnabled(): void;
    get opensearchAclsEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _plan?;
    get plan(): string;
    set plan(value: string);
    get planInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    private _version?;
    get version(): string;
    set version(value: string);
    get versionInput(): string | undefined;
    private _ipRestrictions;
    get ipRestrictions(): CloudProjectDatabaseIpRestrictionsList;
    putIpRestrictions(value: CloudProjectDatabaseIpRestrictions[] | cdktf.IResolvable): void;
    resetIpRestrictions(): void;
    get ipRestrictionsInput(): cdktf.IResolvable | CloudProjectDatabaseIpRestrictions[] | undefined;
    private _nodes;
    get nodes(): CloudProjectDatabaseNodesList;
    putNodes(value: CloudProjectDatabaseNodes[] | cdktf.IResolvable): void;
    get nodesInput(): cdktf.IResolvable | CloudProjectDatabaseNodes[] | undefined;
    private _timeouts;
    get timeouts(): CloudProjectDatabaseTimeoutsOutputReference;
    putTimeouts(value: CloudProjectDatabaseTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | CloudProjectDatabaseTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
