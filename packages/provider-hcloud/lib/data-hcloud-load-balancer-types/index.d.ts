// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudLoadBalancerTypesConfig extends cdktf.TerraformMetaArguments {
}
export interface DataHcloudLoadBalancerTypesLoadBalancerTypes {
}
export declare function dataHcloudLoadBalancerTypesLoadBalancerTypesToTerraform(struct?: DataHcloudLoadBalancerTypesLoadBalancerTypes): any;
export declare function dataHcloudLoadBalancerTypesLoadBalancerTypesToHclTerraform(struct?: DataHcloudLoadBalancerTypesLoadBalancerTypes): any;
export declare class DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudLoadBalancerTypesLoadBalancerTypes | undefined;
    set internalValue(value: DataHcloudLoadBalancerTypesLoadBalancerTypes | undefined);
    get deprecationAnnounced(): string;
    get id(): number;
    get isDeprecated(): cdktf.IResolvable;
    get maxAssignedCertificates(): number;
    get maxConnections(): number;
    get maxServices(): number;
    get maxTargets(): number;
    get name(): string;
    get unavailableAfter(): string;
}
export declare class DataHcloudLoadBalancerTypesLoadBalancerTypesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference;
}
export declare class DataHcloudLoadBalancerTypes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_load_balancer_types";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudLoadBalancerTypesConfig);
    get id(): string;
    private _loadBalancerTypes;
    get loadBalancerTypes(): DataHcloudLoadBalancerTypesLoadBalancerTypesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
