// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudServerTypesConfig extends cdktf.TerraformMetaArguments {
}
export interface DataHcloudServerTypesServerTypesLocations {
}
export declare function dataHcloudServerTypesServerTypesLocationsToTerraform(struct?: DataHcloudServerTypesServerTypesLocations): any;
export declare function dataHcloudServerTypesServerTypesLocationsToHclTerraform(struct?: DataHcloudServerTypesServerTypesLocations): any;
export declare class DataHcloudServerTypesServerTypesLocationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServerTypesServerTypesLocations | undefined;
    set internalValue(value: DataHcloudServerTypesServerTypesLocations | undefined);
    get available(): cdktf.IResolvable;
    get deprecationAnnounced(): string;
    get id(): number;
    get isDeprecated(): cdktf.IResolvable;
    get name(): string;
    get recommended(): cdktf.IResolvable;
    get unavailableAfter(): string;
}
export declare class DataHcloudServerTypesServerTypesLocationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServerTypesServerTypesLocationsOutputReference;
}
export interface DataHcloudServerTypesServerTypes {
}
export declare function dataHcloudServerTypesServerTypesToTerraform(struct?: DataHcloudServerTypesServerTypes): any;
export declare function dataHcloudServerTypesServerTypesToHclTerraform(struct?: DataHcloudServerTypesServerTypes): any;
export declare class DataHcloudServerTypesServerTypesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServerTypesServerTypes | undefined;
    set internalValue(value: DataHcloudServerTypesServerTypes | undefined);
    get architecture(): string;
    get category(): string;
    get cores(): number;
    get cpuType(): string;
    get deprecationAnnounced(): string;
    get disk(): number;
    get id(): number;
    get includedTraffic(): number;
    get isDeprecated(): cdktf.IResolvable;
    private _locations;
    get locations(): DataHcloudServerTypesServerTypesLocationsList;
    get memory(): number;
    get name(): string;
    get storageType(): string;
    get unavailableAfter(): string;
}
export declare class DataHcloudServerTypesServerTypesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServerTypesServerTypesOutputReference;
}
export declare class DataHcloudServerTypes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_server_types";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudServerTypesConfig);
    get descriptions(): string[];
    get id(): string;
    get names(): string[];
    get serverTypeIds(): string[];
    private _serverTypes;
    get serverTypes(): DataHcloudServerTypesServerTypesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
