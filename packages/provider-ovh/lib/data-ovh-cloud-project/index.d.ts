// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOvhCloudProjectConfig extends cdktf.TerraformMetaArguments {
    readonly serviceName: string;
}
export interface DataOvhCloudProjectIam {
}
export declare function dataOvhCloudProjectIamToTerraform(struct?: DataOvhCloudProjectIam): any;
export declare function dataOvhCloudProjectIamToHclTerraform(struct?: DataOvhCloudProjectIam): any;
export declare class DataOvhCloudProjectIamOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataOvhCloudProjectIam | undefined;
    set internalValue(value: DataOvhCloudProjectIam | undefined);
    get displayName(): string;
    get id(): string;
    private _tags;
    get tags(): cdktf.StringMap;
    get urn(): string;
}
export declare class DataOvhCloudProject extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "ovh_cloud_project";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataOvhCloudProjectConfig);
    get access(): string;
    get creationDate(): string;
    get expiration(): string;
    private _iam;
    get iam(): DataOvhCloudProjectIamOutputReference;
    get manualQuota(): cdktf.IResolvable;
    get orderId(): number;
    get planCode(): string;
    get projectId(): string;
    get projectName(): string;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    get unleash(): cdktf.IResolvable;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
