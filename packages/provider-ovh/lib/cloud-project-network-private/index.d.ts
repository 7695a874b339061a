// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectNetworkPrivateConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly name: string;
    readonly regions?: string[];
    readonly serviceName: string;
    readonly vlanId?: number;
}
export interface CloudProjectNetworkPrivateRegionsAttributes {
}
export declare function cloudProjectNetworkPrivateRegionsAttributesToTerraform(struct?: CloudProjectNetworkPrivateRegionsAttributes): any;
export declare function cloudProjectNetworkPrivateRegionsAttributesToHclTerraform(struct?: CloudProjectNetworkPrivateRegionsAttributes): any;
export declare class CloudProjectNetworkPrivateRegionsAttributesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectNetworkPrivateRegionsAttributes | undefined;
    set internalValue(value: CloudProjectNetworkPrivateRegionsAttributes | undefined);
    get openstackid(): string;
    get region(): string;
    get status(): string;
}
export declare class CloudProjectNetworkPrivateRegionsAttributesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectNetworkPrivateRegionsAttributesOutputReference;
}
export interface CloudProjectNetworkPrivateRegionsStatus {
}
export declare function cloudProjectNetworkPrivateRegionsStatusToTerraform(struct?: CloudProjectNetworkPrivateRegionsStatus): any;
export declare function cloudProjectNetworkPrivateRegionsStatusToHclTerraform(struct?: CloudProjectNetworkPrivateRegionsStatus): any;
export declare class CloudProjectNetworkPrivateRegionsStatusOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectNetworkPrivateRegionsStatus | undefined;
    set internalValue(value: CloudProjectNetworkPrivateRegionsStatus | undefined);
    get region(): string;
    get status(): string;
}
export declare class CloudProjectNetworkPrivateRegionsStatusList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectNetworkPrivateRegionsStatusOutputReference;
}
export declare class CloudProjectNetworkPrivate extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_network_private";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _regions?;
    get regions(): string[];
    set regions(value: string[]);
    resetRegions(): void;
    get regionsInput(): string[] | undefined;
    private _regionsAttributes;
    get regionsAttributes(): CloudProjectNetworkPrivateRegionsAttributesList;
    private _regionsOpenstackIds;
    get regionsOpenstackIds(): cdktf.StringMap;
    private _regionsStatus;
    get regionsStatus(): CloudProjectNetworkPrivateRegionsStatusList;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    get type(): string;
    private _vlanId?;
    get vlanId(): number;
    set vlanId(value: number);
    resetVlanId(): void;
    get vlanIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
