// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudFloatingIpsConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
}
export interface DataHcloudFloatingIpsFloatingIps {
}
export declare function dataHcloudFloatingIpsFloatingIpsToTerraform(struct?: DataHcloudFloatingIpsFloatingIps): any;
export declare function dataHcloudFloatingIpsFloatingIpsToHclTerraform(struct?: DataHcloudFloatingIpsFloatingIps): any;
export declare class DataHcloudFloatingIpsFloatingIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFloatingIpsFloatingIps | undefined;
    set internalValue(value: DataHcloudFloatingIpsFloatingIps | undefined);
    get deleteProtection(): cdktf.IResolvable;
    get homeLocation(): string;
    get id(): number;
    get ipAddress(): string;
    get ipNetwork(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    get serverId(): number;
    get type(): string;
}
export declare class DataHcloudFloatingIpsFloatingIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFloatingIpsFloatingIpsOutputReference;
}
export declare class DataHcloudFloatingIps extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_floating_ips";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudFloatingIpsConfig);
    private _floatingIps;
    get floatingIps(): DataHcloudFloatingIpsFloatingIpsList;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
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
