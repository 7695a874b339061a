/** What holds or protects data cannot be destroyed by plain Terraform; and no new type of resource is forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blueprints, textOf } from '../../operations/blueprint';
import { check } from '../../parts/check';
import type { Environment } from '../../parts/environment';
import { toEnvironment } from '../../parts/model';
import { rules } from '../../parts/rules';
import { kindOf, terraformTypes } from '../../clouds/kept/kept';
import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';

/** Types of every class that a construct imports. */
function importedTypes(): string[] {
  const files = readdirSync('constructs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) => [
    ...readFileSync(join('constructs', file), 'utf8').matchAll(
      /^import \{([^}]+)\} from '(@cdktf\/provider-[^']+)';/gm,
    ),
  ]);
  const types = imports.flatMap(([, names, module]) => {
    if (/\/lib\/(provider$|data-)/.test(module!)) return [];
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const classes = require(module!) as Record<string, { tfResourceType?: string }>;
    return names!.split(',').flatMap((name) => classes[name.trim().split(' ')[0]!]?.tfResourceType ?? []);
  });
  return [...new Set(types)].sort();
}

test('every type that a construct can make is listed, and nothing else is', () => {
  expect(importedTypes()).toEqual(terraformTypes().sort());
});

function ofBlueprint(blueprint: string): Environment {
  const raw = parse(textOf(blueprint));
  // Veza's cloud is not built yet.
  if (raw.compute.provider === 'incus') raw.compute = { provider: 'hetzner', region: 'fsn1' };
  const context = { environmentName: blueprint.split('/')[1]!, neighbours: new Map() };
  const { description } = check(raw, context, rules);
  return toEnvironment(context, description!, '/home/operator/x');
}

const fixtures = ['aws.yaml', 'cloudflare.yaml', 'hetzner.yaml', 'ovh.yaml', 'parity.yaml', 'small.yaml'];
const all = [
  ...blueprints().map((blueprint) => [blueprint, ofBlueprint(blueprint)] as const),
  ...fixtures.map((fixture) => [fixture, environmentOf(fixture)] as const),
  ['aws.yaml with a zone of its own', environmentOf('aws.yaml', (raw: Raw) => (raw.dns.manageZone = true))] as const,
];
const cases = all.flatMap(([name, environment]) =>
  (['infra', 's3'] as const).map((stack) => ({ name, stack, environment })),
);

test.each(cases)('$name, $stack: nothing that holds or protects data can be destroyed', ({ stack, environment }) => {
  const { servers } = environment;
  const exceptions = [
    ...servers,
    ...servers.flatMap(({ volumes }) => volumes.map((each) => ({ ...each, name: each.key }))),
  ]
    .filter((each) => !each.protected)
    .map(({ name }) => name);
  const open = Object.entries(resourcesOf(stack, environment) ?? {}).flatMap(([type, resources]) =>
    Object.entries(resources)
      .filter(([name, { lifecycle }]) => isLoss(type) && !exceptions.includes(name) && !lifecycle?.prevent_destroy)
      .map(([name]) => `${type}.${name}`),
  );
  expect(open).toEqual([]);
});

test('every type that holds or protects data is in one of these stacks, so that the test above has seen it', () => {
  const coveredTypes = cases.flatMap(({ stack, environment }) => Object.keys(resourcesOf(stack, environment) ?? {}));
  expect(terraformTypes().filter((type) => isLoss(type) && !coveredTypes.includes(type))).toEqual([]);
});

function isLoss(type: string): boolean {
  return kindOf(type)!.loss !== 'nothing';
}
