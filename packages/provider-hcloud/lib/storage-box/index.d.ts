// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface StorageBoxConfig extends cdktf.TerraformMetaArguments {
    readonly accessSettings?: StorageBoxAccessSettings;
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    readonly labels?: {
        [key: string]: string;
    };
    readonly location: string;
    readonly name: string;
    readonly password: string;
    readonly snapshotPlan?: StorageBoxSnapshotPlan;
    readonly sshKeys?: string[];
    readonly storageBoxType: string;
}
export interface StorageBoxAccessSettings {
    readonly reachableExternally?: boolean | cdktf.IResolvable;
    readonly sambaEnabled?: boolean | cdktf.IResolvable;
    readonly sshEnabled?: boolean | cdktf.IResolvable;
    readonly webdavEnabled?: boolean | cdktf.IResolvable;
    readonly zfsEnabled?: boolean | cdktf.IResolvable;
}
export declare function storageBoxAccessSettingsToTerraform(struct?: StorageBoxAccessSettings | cdktf.IResolvable): any;
export declare function storageBoxAccessSettingsToHclTerraform(struct?: StorageBoxAccessSettings | cdktf.IResolvable): any;
export declare class StorageBoxAccessSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): StorageBoxAccessSettings | cdktf.IResolvable | undefined;
    set internalValue(value: StorageBoxAccessSettings | cdktf.IResolvable | undefined);
    private _reachableExternally?;
    get reachableExternally(): boolean | cdktf.IResolvable;
    set reachableExternally(value: boolean | cdktf.IResolvable);
    resetReachableExternally(): void;
    get reachableExternallyInput(): boolean | cdktf.IResolvable | undefined;
    private _sambaEnabled?;
    get sambaEnabled(): boolean | cdktf.IResolvable;
    set sambaEnabled(value: boolean | cdktf.IResolvable);
    resetSambaEnabled(): void;
    get sambaEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _sshEnabled?;
    get sshEnabled(): boolean | cdktf.IResolvable;
    set sshEnabled(value: boolean | cdktf.IResolvable);
    resetSshEnabled(): void;
    get sshEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _webdavEnabled?;
    get webdavEnabled(): boolean | cdktf.IResolvable;
    set webdavEnabled(value: boolean | cdktf.IResolvable);
    resetWebdavEnabled(): void;
    get webdavEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _zfsEnabled?;
    get zfsEnabled(): boolean | cdktf.IResolvable;
    set zfsEnabled(value: boolean | cdktf.IResolvable);
    resetZfsEnabled(): void;
    get zfsEnabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface StorageBoxSnapshotPlan {
    readonly dayOfMonth?: number;
    readonly dayOfWeek?: number;
    readonly hour: number;
    readonly maxSnapshots: number;
    readonly minute: number;
}
export declare function storageBoxSnapshotPlanToTerraform(struct?: StorageBoxSnapshotPlan | cdktf.IResolvable): any;
export declare function storageBoxSnapshotPlanToHclTerraform(struct?: StorageBoxSnapshotPlan | cdktf.IResolvable): any;
export declare class StorageBoxSnapshotPlanOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): StorageBoxSnapshotPlan | cdktf.IResolvable | undefined;
    set internalValue(value: StorageBoxSnapshotPlan | cdktf.IResolvable | undefined);
    private _dayOfMonth?;
    get dayOfMonth(): number;
    set dayOfMonth(value: number);
    resetDayOfMonth(): void;
    get dayOfMonthInput(): number | undefined;
    private _dayOfWeek?;
    get dayOfWeek(): number;
    set dayOfWeek(value: number);
    resetDayOfWeek(): void;
    get dayOfWeekInput(): number | undefined;
    private _hour?;
    get hour(): number;
    set hour(value: number);
    get hourInput(): number | undefined;
    private _maxSnapshots?;
    get maxSnapshots(): number;
    set maxSnapshots(value: number);
    get maxSnapshotsInput(): number | undefined;
    private _minute?;
    get minute(): number;
    set minute(value: number);
    get minuteInput(): number | undefined;
}
export declare class StorageBox extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_storage_box";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: StorageBoxConfig);
    private _accessSettings;
    get accessSettings(): StorageBoxAccessSettingsOutputReference;
    putAccessSettings(value: StorageBoxAccessSettings): void;
    resetAccessSettings(): void;
    get accessSettingsInput(): cdktf.IResolvable | StorageBoxAccessSettings | undefined;
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
    private _location?;
    get location(): string;
    set location(value: string);
    get locationInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    get passwordInput(): string | undefined;
    get server(): string;
    private _snapshotPlan;
    get snapshotPlan(): StorageBoxSnapshotPlanOutputReference;
    putSnapshotPlan(value: StorageBoxSnapshotPlan): void;
    resetSnapshotPlan(): void;
    get snapshotPlanInput(): cdktf.IResolvable | StorageBoxSnapshotPlan | undefined;
    private _sshKeys?;
    get sshKeys(): string[];
    set sshKeys(value: string[]);
    resetSshKeys(): void;
    get sshKeysInput(): string[] | undefined;
    private _storageBoxType?;
    get storageBoxType(): string;
    set storageBoxType(value: string);
    get storageBoxTypeInput(): string | undefined;
    get systemAttribute(): string;
    get username(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
