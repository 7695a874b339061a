// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOvhMe = exports.DataOvhMeCurrencyList = exports.DataOvhMeCurrencyOutputReference = void 0;
exports.dataOvhMeCurrencyToTerraform = dataOvhMeCurrencyToTerraform;
exports.dataOvhMeCurrencyToHclTerraform = dataOvhMeCurrencyToHclTerraform;
const cdktf = require("cdktf");
function dataOvhMeCurrencyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhMeCurrencyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhMeCurrencyOutputReference extends cdktf.ComplexObject {
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
    get code() {
        return this.getStringAttribute('code');
    }
    get symbol() {
        return this.getStringAttribute('symbol');
    }
}
exports.DataOvhMeCurrencyOutputReference = DataOvhMeCurrencyOutputReference;
class DataOvhMeCurrencyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOvhMeCurrencyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOvhMeCurrencyList = DataOvhMeCurrencyList;
class DataOvhMe extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "ovh_me"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_me", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'ovh_me',
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
        this._currency = new DataOvhMeCurrencyList(this, "currency", false);
        this._id = config.id;
    }
    get address() {
        return this.getStringAttribute('address');
    }
    get area() {
        return this.getStringAttribute('area');
    }
    get birthCity() {
        return this.getStringAttribute('birth_city');
    }
    get birthDay() {
        return this.getStringAttribute('birth_day');
    }
    get city() {
        return this.getStringAttribute('city');
    }
    get companyNationalIdentificationNumber() {
        return this.getStringAttribute('company_national_identification_number');
    }
    get corporationType() {
        return this.getStringAttribute('corporation_type');
    }
    get country() {
        return this.getStringAttribute('country');
    }
    get currency() {
        return this._currency;
    }
    get customerCode() {
        return this.getStringAttribute('customer_code');
    }
    get email() {
        return this.getStringAttribute('email');
    }
    get fax() {
        return this.getStringAttribute('fax');
    }
    get firstname() {
        return this.getStringAttribute('firstname');
    }
    get id() {
        return this.getStringAttribute('id');
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
    get italianSdi() {
        return this.getStringAttribute('italian_sdi');
    }
    get language() {
        return this.getStringAttribute('language');
    }
    get legalform() {
        return this.getStringAttribute('legalform');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get nationalIdentificationNumber() {
        return this.getStringAttribute('national_identification_number');
    }
    get nichandle() {
        return this.getStringAttribute('nichandle');
    }
    get organisation() {
        return this.getStringAttribute('organisation');
    }
    get ovhCompany() {
        return this.getStringAttribute('ovh_company');
    }
    get ovhSubsidiary() {
        return this.getStringAttribute('ovh_subsidiary');
    }
    get phone() {
        return this.getStringAttribute('phone');
    }
    get phoneCountry() {
        return this.getStringAttribute('phone_country');
    }
    get sex() {
        return this.getStringAttribute('sex');
    }
    get spareEmail() {
        return this.getStringAttribute('spare_email');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get urn() {
        return this.getStringAttribute('urn');
    }
    get vat() {
        return this.getStringAttribute('vat');
    }
    get zip() {
        return this.getStringAttribute('zip');
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOvhMe = DataOvhMe;
