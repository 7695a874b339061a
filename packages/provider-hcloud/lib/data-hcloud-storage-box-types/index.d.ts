// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudStorageBoxTypesConfig extends cdktf.TerraformMetaArguments {
}
export interface DataHcloudStorageBoxTypesStorageBoxTypes {
}
export declare function dataHcloudStorageBoxTypesStorageBoxTypesToTerraform(struct?: DataHcloudStorageBoxTypesStorageBoxTypes): any;
export declare function dataHcloudStorageBoxTypesStorageBoxTypesToHclTerraform(struct?: DataHcloudStorageBoxTypesStorageBoxTypes): any;
export declare class DataHcloudStorageBoxTypesStorageBoxTypesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudStorageBoxTypesStorageBoxTypes | undefined;
    set internalValue(value: DataHcloudStorageBoxTypesStorageBoxTypes | undefined);
    get automaticSnapshotLimit(): number;
    get deprecationAnnounced(): string;
    get id(): number;
    get isDeprecated(): cdktf.IResolvable;
    get name(): string;
    get size(): number;
    get snapshotLimit(): number;
    get subaccountsLimit(): number;
    get unavailableAfter(): string;
}
export declare class DataHcloudStorageBoxTypesStorageBoxTypesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudStorageBoxTypesStorageBoxTypesOutputReference;
}
export declare class DataHcloudStorageBoxTypes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_storage_box_types";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudStorageBoxTypesConfig);
    private _storageBoxTypes;
    get storageBoxTypes(): DataHcloudStorageBoxTypesStorageBoxTypesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
