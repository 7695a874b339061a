// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOvhDomainZoneConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly name: string;
}
export declare class DataOvhDomainZone extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "ovh_domain_zone";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataOvhDomainZoneConfig);
    get dnssecSupported(): cdktf.IResolvable;
    get hasDnsAnycast(): cdktf.IResolvable;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get lastUpdate(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get nameServers(): string[];
    get urn(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
