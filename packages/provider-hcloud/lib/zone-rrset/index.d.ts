// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ZoneRrsetConfig extends cdktf.TerraformMetaArguments {
    readonly changeProtection?: boolean | cdktf.IResolvable;
    readonly labels?: {
        [key: string]: string;
    };
    readonly name: string;
    readonly records: ZoneRrsetRecords[] | cdktf.IResolvable;
    readonly ttl?: number;
    readonly type: string;
    readonly zone: string;
}
export interface ZoneRrsetRecords {
    readonly comment?: string;
    readonly value: string;
}
export declare function zoneRrsetRecordsToTerraform(struct?: ZoneRrsetRecords | cdktf.IResolvable): any;
export declare function zoneRrsetRecordsToHclTerraform(struct?: ZoneRrsetRecords | cdktf.IResolvable): any;
export declare class ZoneRrsetRecordsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ZoneRrsetRecords | cdktf.IResolvable | undefined;
    set internalValue(value: ZoneRrsetRecords | cdktf.IResolvable | undefined);
    private _comment?;
    get comment(): string;
    set comment(value: string);
    resetComment(): void;
    get commentInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class ZoneRrsetRecordsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ZoneRrsetRecords[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): ZoneRrsetRecordsOutputReference;
}
export declare class ZoneRrset extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_zone_rrset";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: ZoneRrsetConfig);
    private _changeProtection?;
    get changeProtection(): boolean | cdktf.IResolvable;
    set changeProtection(value: boolean | cdktf.IResolvable);
    resetChangeProtection(): void;
    get changeProtectionInput(): boolean | cdktf.IResolvable | undefined;
    get id(): string;
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
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _records;
    get records(): ZoneRrsetRecordsList;
    putRecords(value: ZoneRrsetRecords[] | cdktf.IResolvable): void;
    get recordsInput(): cdktf.IResolvable | ZoneRrsetRecords[] | undefined;
    private _ttl?;
    get ttl(): number;
    set ttl(value: number);
    resetTtl(): void;
    get ttlInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    get zoneInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
