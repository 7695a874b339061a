import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environmentOf, synthesized } from '../environment';
import { bindingOf } from './bindings';
import { derive, derivedFile, packageFolder } from './derive-cloudflare';
import { extract, extractFile } from './extract-aws';
import { textOf } from './extract-text';
import { type Attribute, blockOf } from './schema';
import { schemas } from './schemas';

test('the extract is what the AWS provider says', () => {
  const found = extract();
  if (!found) return console.log('not observable here: Terraform or the AWS provider is not on this machine');
  expect(textOf(found)).toBe(readFileSync(extractFile, 'utf8'));
}, 60_000);

test('the extract is of the version that the bindings ask for', () => {
  const { terraform } = synthesized('s3', environmentOf('small.yaml'));
  expect(extractFile).toContain(`aws-${terraform.required_providers.aws.version}.json`);
});

test("Cloudflare's is what the installed bindings tell", () => {
  const { version, schema } = derive(packageFolder());
  expect(textOf(schema)).toBe(readFileSync(derivedFile(version), 'utf8'));
});

test('bindings tell of a provider what it says itself, where both are known', () => {
  const library = join(dirname(require.resolve('@cdktf/provider-aws/package.json')), 'lib');
  for (const name of ['instance', 'vpc', 'lb-listener', 's3-bucket', 'iam-role', 'data-aws-ami']) {
    const { type, block } = bindingOf(join(library, name, 'index.js'));
    const real = blockOf(name.startsWith('data-') ? 'data' : 'resource', type, schemas)?.attributes ?? {};
    const told = block.attributes ?? {};
    for (const [name, said] of Object.entries(real))
      expect([type, name, simple(told[name], said)]).toEqual([type, name, simple(said, said)]);
  }
});

/** Flags, and the type where the bindings have no class of their own for it. */
function simple({ type, required, optional, computed }: Attribute = {}, said: Attribute) {
  const flags = { required: !!required, optional: !!optional, computed: !!computed };
  return JSON.stringify(said.type).includes('"object"') ? flags : { ...flags, type };
}
