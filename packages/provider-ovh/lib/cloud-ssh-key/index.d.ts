// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudSshKeyConfig extends cdktf.TerraformMetaArguments {
    readonly name: string;
    readonly publicKey: string;
    readonly serviceName?: string;
}
export declare class CloudSshKey extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_ssh_key";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudSshKeyConfig);
    get createdAt(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _publicKey?;
    get publicKey(): string;
    set publicKey(value: string);
    get publicKeyInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
