// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudZoneConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly withSelector?: string;
}
export interface DataHcloudZoneAuthoritativeNameservers {
}
export declare function dataHcloudZoneAuthoritativeNameserversToTerraform(struct?: DataHcloudZoneAuthoritativeNameservers): any;
export declare function dataHcloudZoneAuthoritativeNameserversToHclTerraform(struct?: DataHcloudZoneAuthoritativeNameservers): any;
export declare class DataHcloudZoneAuthoritativeNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudZoneAuthoritativeNameservers | undefined;
    set internalValue(value: DataHcloudZoneAuthoritativeNameservers | undefined);
    get assigned(): string[];
}
export interface DataHcloudZonePrimaryNameservers {
}
export declare function dataHcloudZonePrimaryNameserversToTerraform(struct?: DataHcloudZonePrimaryNameservers): any;
export declare function dataHcloudZonePrimaryNameserversToHclTerraform(struct?: DataHcloudZonePrimaryNameservers): any;
export declare class DataHcloudZonePrimaryNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudZonePrimaryNameservers | undefined;
    set internalValue(value: DataHcloudZonePrimaryNameservers | undefined);
    get address(): string;
    get port(): number;
    get tsigAlgorithm(): string;
    get tsigKey(): string;
}
export declare class DataHcloudZonePrimaryNameserversList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudZonePrimaryNameserversOutputReference;
}
export declare class DataHcloudZone extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_zone";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudZoneConfig);
    private _authoritativeNameservers;
    get authoritativeNameservers(): DataHcloudZoneAuthoritativeNameserversOutputReference;
    get deleteProtection(): cdktf.IResolvable;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _labels;
    get labels(): cdktf.StringMap;
    get mode(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _primaryNameservers;
    get primaryNameservers(): DataHcloudZonePrimaryNameserversList;
    get registrar(): string;
    get ttl(): number;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
