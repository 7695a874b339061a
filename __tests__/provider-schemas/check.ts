/** Checks synthesized Terraform JSON against the schemas of its providers, without their binaries. */
import { bodyProblems } from './body';
import { type Entity, entitiesOf } from './document';
import { metaArgumentProblems, withoutMetaArguments } from './meta-arguments';
import type { SchemaProblem } from './problem';
import { referenceProblems, type Surroundings } from './references';
import { relationProblems } from './relations';
import { blockOf, type Json, type ProviderSchemas } from './schema';

/** @param synthesized the content of a `cdk.tf.json` */
export function check(synthesized: Json, schemas: ProviderSchemas): SchemaProblem[] {
  const surroundings = { document: synthesized, schemas };
  return [
    ...entitiesOf(synthesized).flatMap((entity) => entityProblems(entity, surroundings)),
    ...referenceProblems(synthesized, schemas),
  ];
}

function entityProblems(entity: Entity, surroundings: Surroundings): SchemaProblem[] {
  const { kind, type, at } = entity;
  const block = blockOf(kind, type, surroundings.schemas);
  if (!block) return [{ at, message: `unknown ${kind === 'data' ? 'data source' : kind} "${type}"` }];
  return [
    ...bodyProblems(withoutMetaArguments(entity), block, at),
    ...relationProblems(entity, block),
    ...metaArgumentProblems(entity, block, surroundings),
  ];
}
