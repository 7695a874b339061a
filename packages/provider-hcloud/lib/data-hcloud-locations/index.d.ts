// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudLocationsConfig extends cdktf.TerraformMetaArguments {
}
export interface DataHcloudLocationsLocations {
}
export declare function dataHcloudLocationsLocationsToTerraform(struct?: DataHcloudLocationsLocations): any;
export declare function dataHcloudLocationsLocationsToHclTerraform(struct?: DataHcloudLocationsLocations): any;
export declare class DataHcloudLocationsLocationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLocationsLocations | undefined;
    set internalValue(value: DataHcloudLocationsLocations | undefined);
    get city(): string;
    get country(): string;
    get id(): number;
    get latitude(): number;
    get longitude(): number;
    get name(): string;
    get networkZone(): string;
}
export declare class DataHcloudLocationsLocationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLocationsLocationsOutputReference;
}
export declare class DataHcloudLocations extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_locations";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudLocationsConfig);
    get descriptions(): string[];
    get id(): string;
    get locationIds(): string[];
    private _locations;
    get locations(): DataHcloudLocationsLocationsList;
    get names(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
