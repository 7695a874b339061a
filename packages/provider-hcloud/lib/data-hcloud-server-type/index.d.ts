// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudServerTypeConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
}
export interface DataHcloudServerTypeLocations {
}
export declare function dataHcloudServerTypeLocationsToTerraform(struct?: DataHcloudServerTypeLocations): any;
export declare function dataHcloudServerTypeLocationsToHclTerraform(struct?: DataHcloudServerTypeLocations): any;
export declare class DataHcloudServerTypeLocationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServerTypeLocations | undefined;
    set internalValue(value: DataHcloudServerTypeLocations | undefined);
    get available(): cdktf.IResolvable;
    get deprecationAnnounced(): string;
    get id(): number;
    get isDeprecated(): cdktf.IResolvable;
    get name(): string;
    get recommended(): cdktf.IResolvable;
    get unavailableAfter(): string;
}
export declare class DataHcloudServerTypeLocationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServerTypeLocationsOutputReference;
}
export declare class DataHcloudServerType extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_server_type";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudServerTypeConfig);
    get architecture(): string;
    get category(): string;
    get cores(): number;
    get cpuType(): string;
    get deprecationAnnounced(): string;
    get disk(): number;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    get includedTraffic(): number;
    get isDeprecated(): cdktf.IResolvable;
    private _locations;
    get locations(): DataHcloudServerTypeLocationsList;
    get memory(): number;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get storageType(): string;
    get unavailableAfter(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
