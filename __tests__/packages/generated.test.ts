import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderPackage } from '../../packages/provider';
import { library, providerPackages } from '../../packages/provider-package';

function committed({ folder }: ProviderPackage): Map<string, string> {
  const lib = join(folder, 'lib');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(lib, path)).isFile(),
  );
  return new Map(files.map((path) => [path, readFileSync(join(lib, path), 'utf8')]));
}

/** What is wrong with the first file that differs, in words that end the search. */
function difference(name: string, actual: Map<string, string>, expected: Map<string, string>): string | undefined {
  const path = [...new Set([...expected.keys(), ...actual.keys()])]
    .sort()
    .find((each) => actual.get(each) !== expected.get(each));
  if (!path) return undefined;
  const what = !actual.has(path) ? 'is missing' : expected.has(path) ? 'is not what its schema gives' : 'has no source';
  return `packages/provider-${name}/lib/${path} ${what}: run \`npm run providers -- ${name}\``;
}

test.each(providerPackages())(
  'the committed code of $name is what its schema gives, byte for byte',
  async (provider) => expect(difference(provider.name, committed(provider), await library(provider))).toBeUndefined(),
  60_000,
);

test.each(providerPackages())('$name says one version everywhere', ({ folder, version }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(JSON.parse(read('package.json')).version).toBe(version);
  expect(read('README.md').split('\n')[0]).toContain(` ${version}`);
});
