// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectUserS3CredentialConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly serviceName: string;
    readonly userId: string;
}
export declare class CloudProjectUserS3Credential extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_user_s3_credential";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectUserS3CredentialConfig);
    get accessKeyId(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get internalUserId(): string;
    get secretAccessKey(): string;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    private _userId?;
    get userId(): string;
    set userId(value: string);
    get userIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
