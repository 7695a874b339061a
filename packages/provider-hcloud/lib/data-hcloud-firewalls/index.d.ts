// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudFirewallsConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly mostRecent?: boolean | cdktf.IResolvable;
    readonly withSelector?: string;
}
export interface DataHcloudFirewallsFirewallsApplyTo {
}
export declare function dataHcloudFirewallsFirewallsApplyToToTerraform(struct?: DataHcloudFirewallsFirewallsApplyTo): any;
export declare function dataHcloudFirewallsFirewallsApplyToToHclTerraform(struct?: DataHcloudFirewallsFirewallsApplyTo): any;
export declare class DataHcloudFirewallsFirewallsApplyToOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFirewallsFirewallsApplyTo | undefined;
    set internalValue(value: DataHcloudFirewallsFirewallsApplyTo | undefined);
    get labelSelector(): string;
    get server(): number;
}
export declare class DataHcloudFirewallsFirewallsApplyToList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFirewallsFirewallsApplyToOutputReference;
}
export interface DataHcloudFirewallsFirewallsRule {
}
export declare function dataHcloudFirewallsFirewallsRuleToTerraform(struct?: DataHcloudFirewallsFirewallsRule): any;
export declare function dataHcloudFirewallsFirewallsRuleToHclTerraform(struct?: DataHcloudFirewallsFirewallsRule): any;
export declare class DataHcloudFirewallsFirewallsRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFirewallsFirewallsRule | undefined;
    set internalValue(value: DataHcloudFirewallsFirewallsRule | undefined);
    get destinationIps(): string[];
    get direction(): string;
    get port(): string;
    get protocol(): string;
    get sourceIps(): string[];
}
export declare class DataHcloudFirewallsFirewallsRuleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFirewallsFirewallsRuleOutputReference;
}
export interface DataHcloudFirewallsFirewalls {
}
export declare function dataHcloudFirewallsFirewallsToTerraform(struct?: DataHcloudFirewallsFirewalls): any;
export declare function dataHcloudFirewallsFirewallsToHclTerraform(struct?: DataHcloudFirewallsFirewalls): any;
export declare class DataHcloudFirewallsFirewallsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFirewallsFirewalls | undefined;
    set internalValue(value: DataHcloudFirewallsFirewalls | undefined);
    private _applyTo;
    get applyTo(): DataHcloudFirewallsFirewallsApplyToList;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    private _rule;
    get rule(): DataHcloudFirewallsFirewallsRuleList;
}
export declare class DataHcloudFirewallsFirewallsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFirewallsFirewallsOutputReference;
}
export declare class DataHcloudFirewalls extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_firewalls";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudFirewallsConfig);
    private _firewalls;
    get firewalls(): DataHcloudFirewallsFirewallsList;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _mostRecent?;
    get mostRecent(): boolean | cdktf.IResolvable;
    set mostRecent(value: boolean | cdktf.IResolvable);
    resetMostRecent(): void;
    get mostRecentInput(): boolean | cdktf.IResolvable | undefined;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
