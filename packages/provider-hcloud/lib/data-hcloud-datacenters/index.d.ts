// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudDatacentersConfig extends cdktf.TerraformMetaArguments {
}
export interface DataHcloudDatacentersDatacenters {
}
export declare function dataHcloudDatacentersDatacentersToTerraform(struct?: DataHcloudDatacentersDatacenters): any;
export declare function dataHcloudDatacentersDatacentersToHclTerraform(struct?: DataHcloudDatacentersDatacenters): any;
export declare class DataHcloudDatacentersDatacentersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudDatacentersDatacenters | undefined;
    set internalValue(value: DataHcloudDatacentersDatacenters | undefined);
    get availableServerTypeIds(): number[];
    get id(): number;
    private _location;
    get location(): cdktf.StringMap;
    get name(): string;
    get supportedServerTypeIds(): number[];
}
export declare class DataHcloudDatacentersDatacentersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudDatacentersDatacentersOutputReference;
}
export declare class DataHcloudDatacenters extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_datacenters";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudDatacentersConfig);
    get datacenterIds(): string[];
    private _datacenters;
    get datacenters(): DataHcloudDatacentersDatacentersList;
    get descriptions(): string[];
    get id(): string;
    get names(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
