// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOvhCloudProjectFlavorsConfig extends cdktf.TerraformMetaArguments {
    readonly nameFilter?: string;
    readonly region?: string;
    readonly serviceName: string;
}
export interface DataOvhCloudProjectFlavorsFlavorsCapabilities {
}
export declare function dataOvhCloudProjectFlavorsFlavorsCapabilitiesToTerraform(struct?: DataOvhCloudProjectFlavorsFlavorsCapabilities): any;
export declare function dataOvhCloudProjectFlavorsFlavorsCapabilitiesToHclTerraform(struct?: DataOvhCloudProjectFlavorsFlavorsCapabilities): any;
export declare class DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOvhCloudProjectFlavorsFlavorsCapabilities | undefined;
    set internalValue(value: DataOvhCloudProjectFlavorsFlavorsCapabilities | undefined);
    get enabled(): cdktf.IResolvable;
    get name(): string;
}
export declare class DataOvhCloudProjectFlavorsFlavorsCapabilitiesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataOvhCloudProjectFlavorsFlavorsCapabilitiesOutputReference;
}
export interface DataOvhCloudProjectFlavorsFlavorsPlanCodes {
}
export declare function dataOvhCloudProjectFlavorsFlavorsPlanCodesToTerraform(struct?: DataOvhCloudProjectFlavorsFlavorsPlanCodes): any;
export declare function dataOvhCloudProjectFlavorsFlavorsPlanCodesToHclTerraform(struct?: DataOvhCloudProjectFlavorsFlavorsPlanCodes): any;
export declare class DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataOvhCloudProjectFlavorsFlavorsPlanCodes | undefined;
    set internalValue(value: DataOvhCloudProjectFlavorsFlavorsPlanCodes | undefined);
    get hourly(): string;
    get monthly(): string;
}
export interface DataOvhCloudProjectFlavorsFlavors {
}
export declare function dataOvhCloudProjectFlavorsFlavorsToTerraform(struct?: DataOvhCloudProjectFlavorsFlavors): any;
export declare function dataOvhCloudProjectFlavorsFlavorsToHclTerraform(struct?: DataOvhCloudProjectFlavorsFlavors): any;
export declare class DataOvhCloudProjectFlavorsFlavorsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOvhCloudProjectFlavorsFlavors | undefined;
    set internalValue(value: DataOvhCloudProjectFlavorsFlavors | undefined);
    get available(): cdktf.IResolvable;
    private _capabilities;
    get capabilities(): DataOvhCloudProjectFlavorsFlavorsCapabilitiesList;
    get disk(): number;
    get id(): string;
    get inboundBandwidth(): number;
    get name(): string;
    get osType(): string;
    get outboundBandwidth(): number;
    private _planCodes;
    get planCodes(): DataOvhCloudProjectFlavorsFlavorsPlanCodesOutputReference;
    get quota(): number;
    get ram(): number;
    get region(): string;
    get type(): string;
    get vcpus(): number;
}
export declare class DataOvhCloudProjectFlavorsFlavorsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataOvhCloudProjectFlavorsFlavorsOutputReference;
}
export declare class DataOvhCloudProjectFlavors extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "ovh_cloud_project_flavors";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataOvhCloudProjectFlavorsConfig);
    private _flavors;
    get flavors(): DataOvhCloudProjectFlavorsFlavorsList;
    private _nameFilter?;
    get nameFilter(): string;
    set nameFilter(value: string);
    resetNameFilter(): void;
    get nameFilterInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
