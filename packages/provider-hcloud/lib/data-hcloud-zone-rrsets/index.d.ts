// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudZoneRrsetsConfig extends cdktf.TerraformMetaArguments {
    readonly withSelector?: string;
    readonly zone: string;
}
export interface DataHcloudZoneRrsetsRrsetsRecords {
}
export declare function dataHcloudZoneRrsetsRrsetsRecordsToTerraform(struct?: DataHcloudZoneRrsetsRrsetsRecords): any;
export declare function dataHcloudZoneRrsetsRrsetsRecordsToHclTerraform(struct?: DataHcloudZoneRrsetsRrsetsRecords): any;
export declare class DataHcloudZoneRrsetsRrsetsRecordsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudZoneRrsetsRrsetsRecords | undefined;
    set internalValue(value: DataHcloudZoneRrsetsRrsetsRecords | undefined);
    get comment(): string;
    get value(): string;
}
export declare class DataHcloudZoneRrsetsRrsetsRecordsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudZoneRrsetsRrsetsRecordsOutputReference;
}
export interface DataHcloudZoneRrsetsRrsets {
    readonly zone?: string;
}
export declare function dataHcloudZoneRrsetsRrsetsToTerraform(struct?: DataHcloudZoneRrsetsRrsets): any;
export declare function dataHcloudZoneRrsetsRrsetsToHclTerraform(struct?: DataHcloudZoneRrsetsRrsets): any;
export declare class DataHcloudZoneRrsetsRrsetsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudZoneRrsetsRrsets | undefined;
    set internalValue(value: DataHcloudZoneRrsetsRrsets | undefined);
    get changeProtection(): cdktf.IResolvable;
    get id(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    private _records;
    get records(): DataHcloudZoneRrsetsRrsetsRecordsList;
    get ttl(): number;
    get type(): string;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
}
export declare class DataHcloudZoneRrsetsRrsetsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataHcloudZoneRrsetsRrsets[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudZoneRrsetsRrsetsOutputReference;
}
export declare class DataHcloudZoneRrsets extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_zone_rrsets";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataHcloudZoneRrsetsConfig);
    get id(): string;
    private _rrsets;
    get rrsets(): DataHcloudZoneRrsetsRrsetsList;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
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
