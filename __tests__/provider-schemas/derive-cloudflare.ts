/**
 * Writes the schema of the Cloudflare provider as its bindings tell it: the provider itself cannot be had here.
 * `node -r ts-node/register __tests__/provider-schemas/derive-cloudflare.ts [<folder of the package>]`
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProviderSchema } from '../../packages/schema';
import { bindingOf, versionIn } from './bindings';
import { textOf } from './extract-text';
import type { Block } from './schema';

/** What Strata uses or may use, by folders of the package. */
const resources = [
  /^(dns-record|ruleset|managed-transforms|page-rule|list|list-item|origin-ca-certificate|bot-management)$/,
  /^zone(-|$)/,
  /^load-balancer(-|$)/,
  /^(tiered-cache|argo-tiered-caching|argo-smart-routing)$/,
  /^authenticated-origin-pulls(-|$)/,
];
const dataSources =
  /^data-cloudflare-(zones?|dns-records?|rulesets?|load-balancers?|ip-ranges|accounts?|zone-setting)$/;

export const packageFolder = () => dirname(require.resolve('@cdktf/provider-cloudflare/package.json'));

export const derivedFile = (version: string) => join(__dirname, `cloudflare-${version}.json`);

export function derive(folder: string): { version: string; schema: ProviderSchema } {
  const library = join(folder, 'lib');
  const all = readdirSync(library);
  const blocks = (wanted: string[]) =>
    Object.fromEntries(wanted.map((name) => blockIn(join(library, name, 'index.js'))));
  const provider = {
    provider: { block: withoutAlias(bindingOf(join(library, 'provider', 'index.js')).block) },
    resource_schemas: blocks(all.filter((name) => resources.some((each) => each.test(name)))),
    data_source_schemas: blocks(all.filter((name) => dataSources.test(name))),
  };
  const provider_schemas = { 'registry.terraform.io/cloudflare/cloudflare': provider };
  return {
    version: versionIn(join(library, 'provider', 'index.js')),
    schema: { format_version: '1.0', provider_schemas },
  };
}

/** Terraform's own argument, which the bindings list among the provider's. */
function withoutAlias({ attributes = {} }: Block): Block {
  return { attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'alias')) };
}

function blockIn(file: string): [string, object] {
  const { type, block } = bindingOf(file);
  return [type, { block }];
}

if (require.main === module) {
  const { version, schema } = derive(process.argv[2] ?? packageFolder());
  writeFileSync(derivedFile(version), textOf(schema));
}
