import { readdirSync, readFileSync } from 'node:fs';
import { environmentOf, synthesized } from '../environment';
import { extract, extractFile } from './extract-aws';
import { textOf } from './extract-text';

test('the extract is what the AWS provider says', () => {
  const schema = extract();
  if (!schema) return console.log('not observable here: Terraform or the AWS provider is not on this machine');
  expect(textOf(schema)).toBe(readFileSync(extractFile, 'utf8'));
}, 60_000);

test('the extract is of the version that the bindings ask for', () => {
  const { terraform } = synthesized('s3', environmentOf('small.yaml'));
  expect(extractFile).toContain(`aws-${terraform.required_providers.aws.version}.json`);
});

test("Cloudflare's schema is of the version that the bindings ask for", () => {
  const { terraform } = synthesized('infra', environmentOf('cloudflare.yaml'));
  const { version } = terraform.required_providers.cloudflare as { version: string };
  expect(readdirSync(__dirname)).toContain(`cloudflare-${version}.json`);
});
