// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectGatewayConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly model: string;
    readonly name: string;
    readonly networkId: string;
    readonly region: string;
    readonly serviceName: string;
    readonly subnetId: string;
}
export interface CloudProjectGatewayExternalInformationIps {
}
export declare function cloudProjectGatewayExternalInformationIpsToTerraform(struct?: CloudProjectGatewayExternalInformationIps): any;
export declare function cloudProjectGatewayExternalInformationIpsToHclTerraform(struct?: CloudProjectGatewayExternalInformationIps): any;
export declare class CloudProjectGatewayExternalInformationIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectGatewayExternalInformationIps | undefined;
    set internalValue(value: CloudProjectGatewayExternalInformationIps | undefined);
    get ip(): string;
    get subnetId(): string;
}
export declare class CloudProjectGatewayExternalInformationIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectGatewayExternalInformationIpsOutputReference;
}
export interface CloudProjectGatewayExternalInformation {
}
export declare function cloudProjectGatewayExternalInformationToTerraform(struct?: CloudProjectGatewayExternalInformation): any;
export declare function cloudProjectGatewayExternalInformationToHclTerraform(struct?: CloudProjectGatewayExternalInformation): any;
export declare class CloudProjectGatewayExternalInformationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectGatewayExternalInformation | undefined;
    set internalValue(value: CloudProjectGatewayExternalInformation | undefined);
    private _ips;
    get ips(): CloudProjectGatewayExternalInformationIpsList;
    get networkId(): string;
}
export declare class CloudProjectGatewayExternalInformationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectGatewayExternalInformationOutputReference;
}
export interface CloudProjectGatewayInterfaces {
}
export declare function cloudProjectGatewayInterfacesToTerraform(struct?: CloudProjectGatewayInterfaces): any;
export declare function cloudProjectGatewayInterfacesToHclTerraform(struct?: CloudProjectGatewayInterfaces): any;
export declare class CloudProjectGatewayInterfacesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectGatewayInterfaces | undefined;
    set internalValue(value: CloudProjectGatewayInterfaces | undefined);
    get id(): string;
    get ip(): string;
    get networkId(): string;
    get subnetId(): string;
}
export declare class CloudProjectGatewayInterfacesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectGatewayInterfacesOutputReference;
}
export declare class CloudProjectGateway extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_gateway";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectGatewayConfig);
    private _externalInformation;
    get externalInformation(): CloudProjectGatewayExternalInformationList;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _interfaces;
    get interfaces(): CloudProjectGatewayInterfacesList;
    private _model?;
    get model(): string;
    set model(value: string);
    get modelInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _networkId?;
    get networkId(): string;
    set networkId(value: string);
    get networkIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    get subnetIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
