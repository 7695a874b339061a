/** Random damage to a description: somebody's mistake in an editor. */
import fc from 'fast-check';
import type { Raw } from '../environment';

const wrongValues: readonly unknown[] = [
  ...[
    '',
    ' ',
    'x',
    'internet',
    'a'.repeat(300),
    '10.20.1.10',
    '0.0.0.0/0',
    '${aws_instance.x.id}',
    '{{ 1 + 1 }}',
    '__proto__',
  ],
  ...[null, true, false, 0, -1, 1.5, 65536, 1e21, NaN],
  ...[[], {}, [[]], [null], { x: 1 }, ['edge', 'edge'], { '': '' }],
];

export interface Damage {
  readonly place: number;
  readonly kind: 'remove' | 'replace' | 'rename' | 'move';
  readonly wrongValue: unknown;
}

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    place: fc.nat(),
    kind: fc.constantFrom('remove', 'replace', 'rename', 'move'),
    wrongValue: fc.constantFrom(...wrongValues),
  }),
  { minLength: 1, maxLength: 3 },
);

export function withDamages(raw: Raw, list: readonly Damage[]): Raw {
  const copy = structuredClone(raw);
  for (const damage of list) applyDamage(copy, damage);
  return copy;
}

interface Spot {
  readonly parent: Raw;
  readonly key: string;
}

function applyDamage(raw: Raw, { place, kind, wrongValue }: Damage): void {
  const all = spotsOf(raw);
  if (all.length === 0) return;
  const { parent, key } = all[place % all.length]!;
  const value = parent[key];
  if (kind === 'replace') parent[key] = structuredClone(wrongValue);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  if (kind === 'rename' && !Array.isArray(parent)) parent[`${key}x`] = value;
  if (kind === 'move') raw[key] = value;
}

function spotsOf(value: Raw): Spot[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...spotsOf(value[key])]);
}
