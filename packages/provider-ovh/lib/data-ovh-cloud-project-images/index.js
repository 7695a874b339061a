// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOvhCloudProjectImages = exports.DataOvhCloudProjectImagesImagesList = exports.DataOvhCloudProjectImagesImagesOutputReference = void 0;
exports.dataOvhCloudProjectImagesImagesToTerraform = dataOvhCloudProjectImagesImagesToTerraform;
exports.dataOvhCloudProjectImagesImagesToHclTerraform = dataOvhCloudProjectImagesImagesToHclTerraform;
const cdktf = require("cdktf");
function dataOvhCloudProjectImagesImagesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhCloudProjectImagesImagesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhCloudProjectImagesImagesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get creationDate() {
        return this.getStringAttribute('creation_date');
    }
    get flavorType() {
        return this.getStringAttribute('flavor_type');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get minDisk() {
        return this.getNumberAttribute('min_disk');
    }
    get minRam() {
        return this.getNumberAttribute('min_ram');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get planCode() {
        return this.getStringAttribute('plan_code');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get tags() {
        return this.getListAttribute('tags');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get user() {
        return this.getStringAttribute('user');
    }
    get visibility() {
        return this.getStringAttribute('visibility');
    }
}
exports.DataOvhCloudProjectImagesImagesOutputReference = DataOvhCloudProjectImagesImagesOutputReference;
class DataOvhCloudProjectImagesImagesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOvhCloudProjectImagesImagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOvhCloudProjectImagesImagesList = DataOvhCloudProjectImagesImagesList;
class DataOvhCloudProjectImages extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "ovh_cloud_project_images"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_images", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_images',
            terraformGeneratorMetadata: {
                providerName: 'ovh',
                providerVersion: '2.19.0',
                providerVersionConstraint: '2.19.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._images = new DataOvhCloudProjectImagesImagesList(this, "images", true);
        this._flavorType = config.flavorType;
        this._osType = config.osType;
        this._region = config.region;
        this._serviceName = config.serviceName;
    }
    get flavorType() {
        return this.getStringAttribute('flavor_type');
    }
    set flavorType(value) {
        this._flavorType = value;
    }
    resetFlavorType() {
        this._flavorType = undefined;
    }
    get flavorTypeInput() {
        return this._flavorType;
    }
    get images() {
        return this._images;
    }
    get osType() {
        return this.getStringAttribute('os_type');
    }
    set osType(value) {
        this._osType = value;
    }
    resetOsType() {
        this._osType = undefined;
    }
    get osTypeInput() {
        return this._osType;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    synthesizeAttributes() {
        return {
            flavor_type: cdktf.stringToTerraform(this._flavorType),
            os_type: cdktf.stringToTerraform(this._osType),
            region: cdktf.stringToTerraform(this._region),
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            flavor_type: {
                value: cdktf.stringToHclTerraform(this._flavorType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            os_type: {
                value: cdktf.stringToHclTerraform(this._osType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOvhCloudProjectImages = DataOvhCloudProjectImages;
