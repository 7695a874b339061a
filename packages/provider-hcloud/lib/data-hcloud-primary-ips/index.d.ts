// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudPrimaryIpsConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
}
export interface DataHcloudPrimaryIpsPrimaryIps {
}
export declare function dataHcloudPrimaryIpsPrimaryIpsToTerraform(struct?: DataHcloudPrimaryIpsPrimaryIps): any;
export declare function dataHcloudPrimaryIpsPrimaryIpsToHclTerraform(struct?: DataHcloudPrimaryIpsPrimaryIps): any;
export declare class DataHcloudPrimaryIpsPrimaryIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudPrimaryIpsPrimaryIps | undefined;
    set internalValue(value: DataHcloudPrimaryIpsPrimaryIps | undefined);
    get assigneeId(): number;
    get assigneeType(): string;
    get autoDelete(): cdktf.IResolvable;
    get datacenter(): string;
    get deleteProtection(): cdktf.IResolvable;
    get id(): number;
    get ipAddress(): string;
    get ipNetwork(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    get name(): string;
    get type(): string;
}
export declare class DataHcloudPrimaryIpsPrimaryIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudPrimaryIpsPrimaryIpsOutputReference;
}
export declare class DataHcloudPrimaryIps extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_primary_ips";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudPrimaryIpsConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _primaryIps;
    get primaryIps(): DataHcloudPrimaryIpsPrimaryIpsList;
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
