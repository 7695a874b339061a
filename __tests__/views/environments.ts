/** Environments that the views are tried on: fixtures of every cloud, and the blueprints. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const blueprints = join(__dirname, '../../blueprints');

const fixtures = ['aws', 'hetzner', 'ovh', 'cloudflare', 'parity', 'limits', 'small'].map((name) => `${name}.yaml`);

/** Paths for `environmentOf`. */
export const examples: readonly string[] = [
  ...fixtures,
  ...readdirSync(blueprints).flatMap((system) =>
    readdirSync(join(blueprints, system)).map((file) => `../../blueprints/${system}/${file}`),
  ),
];
