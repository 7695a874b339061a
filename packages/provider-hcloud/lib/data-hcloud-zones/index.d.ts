// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudZonesConfig extends cdktf.TerraformMetaArguments {
    readonly withSelector?: string;
}
export interface DataHcloudZonesZonesAuthoritativeNameservers {
}
export declare function dataHcloudZonesZonesAuthoritativeNameserversToTerraform(struct?: DataHcloudZonesZonesAuthoritativeNameservers): any;
export declare function dataHcloudZonesZonesAuthoritativeNameserversToHclTerraform(struct?: DataHcloudZonesZonesAuthoritativeNameservers): any;
export declare class DataHcloudZonesZonesAuthoritativeNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataHcloudZonesZonesAuthoritativeNameservers | undefined;
    set internalValue(value: DataHcloudZonesZonesAuthoritativeNameservers | undefined);
    get assigned(): string[];
}
export interface DataHcloudZonesZonesPrimaryNameservers {
}
export declare function dataHcloudZonesZonesPrimaryNameserversToTerraform(struct?: DataHcloudZonesZonesPrimaryNameservers): any;
export declare function dataHcloudZonesZonesPrimaryNameserversToHclTerraform(struct?: DataHcloudZonesZonesPrimaryNameservers): any;
export declare class DataHcloudZonesZonesPrimaryNameserversOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudZonesZonesPrimaryNameservers | undefined;
    set internalValue(value: DataHcloudZonesZonesPrimaryNameservers | undefined);
    get address(): string;
    get port(): number;
    get tsigAlgorithm(): string;
    get tsigKey(): string;
}
export declare class DataHcloudZonesZonesPrimaryNameserversList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudZonesZonesPrimaryNameserversOutputReference;
}
export interface DataHcloudZonesZones {
}
export declare function dataHcloudZonesZonesToTerraform(struct?: DataHcloudZonesZones): any;
export declare function dataHcloudZonesZonesToHclTerraform(struct?: DataHcloudZonesZones): any;
export declare class DataHcloudZonesZonesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudZonesZones | undefined;
    set internalValue(value: DataHcloudZonesZones | undefined);
    private _authoritativeNameservers;
    get authoritativeNameservers(): DataHcloudZonesZonesAuthoritativeNameserversOutputReference;
    get deleteProtection(): cdktf.IResolvable;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get mode(): string;
    get name(): string;
    private _primaryNameservers;
    get primaryNameservers(): DataHcloudZonesZonesPrimaryNameserversList;
    get registrar(): string;
    get ttl(): number;
}
export declare class DataHcloudZonesZonesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudZonesZonesOutputReference;
}
export declare class DataHcloudZones extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_zones";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudZonesConfig);
    get id(): string;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    private _zones;
    get zones(): DataHcloudZonesZonesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
