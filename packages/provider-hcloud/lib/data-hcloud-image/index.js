// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudImage = void 0;
const cdktf = require("cdktf");
class DataHcloudImage extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_image"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_image", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_image',
            terraformGeneratorMetadata: {
                providerName: 'hcloud',
                providerVersion: '1.68.0',
                providerVersionConstraint: '1.68.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._labels = new cdktf.StringMap(this, "labels");
        this._id = config.id;
        this._includeDeprecated = config.includeDeprecated;
        this._mostRecent = config.mostRecent;
        this._name = config.name;
        this._selector = config.selector;
        this._withArchitecture = config.withArchitecture;
        this._withSelector = config.withSelector;
        this._withStatus = config.withStatus;
    }
    get architecture() {
        return this.getStringAttribute('architecture');
    }
    get created() {
        return this.getStringAttribute('created');
    }
    get deprecated() {
        return this.getStringAttribute('deprecated');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get includeDeprecated() {
        return this.getBooleanAttribute('include_deprecated');
    }
    set includeDeprecated(value) {
        this._includeDeprecated = value;
    }
    resetIncludeDeprecated() {
        this._includeDeprecated = undefined;
    }
    get includeDeprecatedInput() {
        return this._includeDeprecated;
    }
    get labels() {
        return this._labels;
    }
    get mostRecent() {
        return this.getBooleanAttribute('most_recent');
    }
    set mostRecent(value) {
        this._mostRecent = value;
    }
    resetMostRecent() {
        this._mostRecent = undefined;
    }
    get mostRecentInput() {
        return this._mostRecent;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
    get osFlavor() {
        return this.getStringAttribute('os_flavor');
    }
    get osVersion() {
        return this.getStringAttribute('os_version');
    }
    get rapidDeploy() {
        return this.getBooleanAttribute('rapid_deploy');
    }
    get selector() {
        return this.getStringAttribute('selector');
    }
    set selector(value) {
        this._selector = value;
    }
    resetSelector() {
        this._selector = undefined;
    }
    get selectorInput() {
        return this._selector;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get withArchitecture() {
        return this.getStringAttribute('with_architecture');
    }
    set withArchitecture(value) {
        this._withArchitecture = value;
    }
    resetWithArchitecture() {
        this._withArchitecture = undefined;
    }
    get withArchitectureInput() {
        return this._withArchitecture;
    }
    get withSelector() {
        return this.getStringAttribute('with_selector');
    }
    set withSelector(value) {
        this._withSelector = value;
    }
    resetWithSelector() {
        this._withSelector = undefined;
    }
    get withSelectorInput() {
        return this._withSelector;
    }
    get withStatus() {
        return cdktf.Fn.tolist(this.getListAttribute('with_status'));
    }
    set withStatus(value) {
        this._withStatus = value;
    }
    resetWithStatus() {
        this._withStatus = undefined;
    }
    get withStatusInput() {
        return this._withStatus;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.numberToTerraform(this._id),
            include_deprecated: cdktf.booleanToTerraform(this._includeDeprecated),
            most_recent: cdktf.booleanToTerraform(this._mostRecent),
            name: cdktf.stringToTerraform(this._name),
            selector: cdktf.stringToTerraform(this._selector),
            with_architecture: cdktf.stringToTerraform(this._withArchitecture),
            with_selector: cdktf.stringToTerraform(this._withSelector),
            with_status: cdktf.listMapper(cdktf.stringToTerraform, false)(this._withStatus),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.numberToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            include_deprecated: {
                value: cdktf.booleanToHclTerraform(this._includeDeprecated),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            most_recent: {
                value: cdktf.booleanToHclTerraform(this._mostRecent),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            selector: {
                value: cdktf.stringToHclTerraform(this._selector),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            with_architecture: {
                value: cdktf.stringToHclTerraform(this._withArchitecture),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            with_selector: {
                value: cdktf.stringToHclTerraform(this._withSelector),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            with_status: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._withStatus),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataHcloudImage = DataHcloudImage;
