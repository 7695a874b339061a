// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ManagedCertificateConfig extends cdktf.TerraformMetaArguments {
    readonly domainNames: string[];
    readonly id?: string;
    readonly labels?: {
        [key: string]: string;
    };
    readonly name: string;
}
export declare class ManagedCertificate extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_managed_certificate";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: ManagedCertificateConfig);
    get certificate(): string;
    get created(): string;
    private _domainNames?;
    get domainNames(): string[];
    set domainNames(value: string[]);
    get domainNamesInput(): string[] | undefined;
    get fingerprint(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _labels?;
    get labels(): {
        [key: string]: string;
    };
    set labels(value: {
        [key: string]: string;
    });
    resetLabels(): void;
    get labelsInput(): {
        [key: string]: string;
    } | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get notValidAfter(): string;
    get notValidBefore(): string;
    get type(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
