/** Test helpers: a description file, changed on the way if wanted, as a complete environment or as synthesized stacks. */
import { Testing } from 'cdktf';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Environment } from '../parts/environment';
import { toEnvironment } from '../parts/model';
import type { Context } from '../parts/rule';
import { descriptionSchema } from '../parts/description';
import type { Description } from '../parts/description';
import { InfraStack } from '../stacks/infra-stack';
import { S3Stack } from '../stacks/s3-stack';

/** One output folder for all: cdktf would make a folder for every app, and leave it behind. */
const folder = mkdtempSync(join(tmpdir(), 'strata-synth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No other environment in the same folder. */
export const context: Context = { environmentName: 'prod', neighbours: new Map() };

export type Raw = any;
export type Resources = Record<string, Record<string, Raw>>;

export function environmentOf(fixture: string, change?: (raw: Raw) => void): Environment {
  return toEnvironment(context, descriptionOf(fixture, change), '/home/operator/acme-prod');
}

/** `backups.yaml`, whose neighbour `prod` is `small.yaml`. */
export function staging(change?: (raw: Raw) => void): Environment {
  const neighbours = new Map([['prod', descriptionOf('small.yaml')]]);
  return toEnvironment(
    { environmentName: 'staging', neighbours },
    descriptionOf('backups.yaml', change),
    '/home/operator/x',
  );
}

/** The fixture as it is written. */
export function rawOf(fixture: string, change: (raw: Raw) => void = () => {}): Raw {
  const raw = parse(readFileSync(join(__dirname, 'fixtures', fixture), 'utf8'));
  // Veza's cloud is not built yet, and no model is made of one that is not.
  if (raw.compute.provider === 'incus') raw.compute = { provider: 'hetzner', region: 'fsn1' };
  change(raw);
  return raw;
}

function descriptionOf(fixture: string, change?: (raw: Raw) => void): Description {
  return descriptionSchema.parse(rawOf(fixture, change));
}

/** What the stack says to Terraform: resources by type and address. */
export function synthesized(stack: 'infra' | 's3', environment: Environment): Record<string, Raw> {
  const app = Testing.app({ outdir: folder });
  const stackConstruct =
    stack === 'infra'
      ? new InfraStack(app, 'infra', environment, 'ssh-ed25519 AAAA strata')
      : new S3Stack(app, 's3', environment);
  return JSON.parse(Testing.synth(stackConstruct)) as Record<string, Raw>;
}

export function resourcesOf(stack: 'infra' | 's3', environment: Environment): Resources {
  return synthesized(stack, environment)['resource'] as Resources;
}

/** `aws_instance.db-1` and so on. */
export function addresses(resources: Resources): string[] {
  return Object.entries(resources ?? {}).flatMap(([type, byName]) =>
    Object.keys(byName).map((name) => `${type}.${name}`),
  );
}
