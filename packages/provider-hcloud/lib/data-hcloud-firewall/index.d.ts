// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudFirewallConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly labels?: {
        [key: string]: string;
    };
    readonly mostRecent?: boolean | cdktf.IResolvable;
    readonly name?: string;
    readonly withSelector?: string;
    readonly applyTo?: DataHcloudFirewallApplyTo[] | cdktf.IResolvable;
    readonly rule?: DataHcloudFirewallRule[] | cdktf.IResolvable;
}
export interface DataHcloudFirewallApplyTo {
    readonly labelSelector?: string;
    readonly server?: number;
}
export declare function dataHcloudFirewallApplyToToTerraform(struct?: DataHcloudFirewallApplyTo | cdktf.IResolvable): any;
export declare function dataHcloudFirewallApplyToToHclTerraform(struct?: DataHcloudFirewallApplyTo | cdktf.IResolvable): any;
export declare class DataHcloudFirewallApplyToOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFirewallApplyTo | cdktf.IResolvable | undefined;
    set internalValue(value: DataHcloudFirewallApplyTo | cdktf.IResolvable | undefined);
    private _labelSelector?;
    get labelSelector(): string;
    set labelSelector(value: string);
    resetLabelSelector(): void;
    get labelSelectorInput(): string | undefined;
    private _server?;
    get server(): number;
    set server(value: number);
    resetServer(): void;
    get serverInput(): number | undefined;
}
export declare class DataHcloudFirewallApplyToList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataHcloudFirewallApplyTo[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFirewallApplyToOutputReference;
}
export interface DataHcloudFirewallRule {
    readonly destinationIps?: string[];
    readonly direction: string;
    readonly port?: string;
    readonly protocol?: string;
    readonly sourceIps?: string[];
}
export declare function dataHcloudFirewallRuleToTerraform(struct?: DataHcloudFirewallRule | cdktf.IResolvable): any;
export declare function dataHcloudFirewallRuleToHclTerraform(struct?: DataHcloudFirewallRule | cdktf.IResolvable): any;
export declare class DataHcloudFirewallRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudFirewallRule | cdktf.IResolvable | undefined;
    set internalValue(value: DataHcloudFirewallRule | cdktf.IResolvable | undefined);
    private _destinationIps?;
    get destinationIps(): string[];
    set destinationIps(value: string[]);
    resetDestinationIps(): void;
    get destinationIpsInput(): string[] | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _port?;
    get port(): string;
    set port(value: string);
    resetPort(): void;
    get portInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    resetProtocol(): void;
    get protocolInput(): string | undefined;
    private _sourceIps?;
    get sourceIps(): string[];
    set sourceIps(value: string[]);
    resetSourceIps(): void;
    get sourceIpsInput(): string[] | undefined;
}
export declare class DataHcloudFirewallRuleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataHcloudFirewallRule[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudFirewallRuleOutputReference;
}
export declare class DataHcloudFirewall extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_firewall";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudFirewallConfig);
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
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
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    private _applyTo;
    get applyTo(): DataHcloudFirewallApplyToList;
    putApplyTo(value: DataHcloudFirewallApplyTo[] | cdktf.IResolvable): void;
    resetApplyTo(): void;
    get applyToInput(): cdktf.IResolvable | DataHcloudFirewallApplyTo[] | undefined;
    private _rule;
    get rule(): DataHcloudFirewallRuleList;
    putRule(value: DataHcloudFirewallRule[] | cdktf.IResolvable): void;
    resetRule(): void;
    get ruleInput(): cdktf.IResolvable | DataHcloudFirewallRule[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
