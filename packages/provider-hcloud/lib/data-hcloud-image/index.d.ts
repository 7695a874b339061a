// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudImageConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly includeDeprecated?: boolean | cdktf.IResolvable;
    readonly mostRecent?: boolean | cdktf.IResolvable;
    readonly name?: string;
    readonly selector?: string;
    readonly withArchitecture?: string;
    readonly withSelector?: string;
    readonly withStatus?: string[];
}
export declare class DataHcloudImage extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_image";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudImageConfig);
    get architecture(): string;
    get created(): string;
    get deprecated(): string;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _includeDeprecated?;
    get includeDeprecated(): boolean | cdktf.IResolvable;
    set includeDeprecated(value: boolean | cdktf.IResolvable);
    resetIncludeDeprecated(): void;
    get includeDeprecatedInput(): boolean | cdktf.IResolvable | undefined;
    private _labels;
    get labels(): cdktf.StringMap;
    private _mostRecent?;
    get mostRecent(): boolean | cdktf.IResolvable;
    set mostRecent(value: boolean | cdktf.IResolvable);
    resetMostRecent(): void;
    get mostRecentInput(): boolean | cdktf.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get osFlavor(): string;
    get osVersion(): string;
    get rapidDeploy(): cdktf.IResolvable;
    private _selector?;
    get selector(): string;
    set selector(value: string);
    resetSelector(): void;
    get selectorInput(): string | undefined;
    get type(): string;
    private _withArchitecture?;
    get withArchitecture(): string;
    set withArchitecture(value: string);
    resetWithArchitecture(): void;
    get withArchitectureInput(): string | undefined;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    private _withStatus?;
    get withStatus(): string[];
    set withStatus(value: string[]);
    resetWithStatus(): void;
    get withStatusInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
