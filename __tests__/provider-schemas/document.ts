/** The parts of a synthesized document that a provider's schema speaks of, with their addresses. */
import type { Json, Kind } from './schema';

export interface Entity {
  readonly kind: Kind;
  readonly type: string;
  /** `aws_instance.db-1`, `data.aws_ami.debian`, `provider.aws[0]` */
  readonly at: string;
  readonly body: Json;
}

export function entitiesOf(document: Json): Entity[] {
  return [
    ...entitiesOfKind(document, 'resource', ''),
    ...entitiesOfKind(document, 'data', 'data.'),
    ...providers(document),
  ];
}

/** `//` is a comment wherever a block is. */
export function argumentsOf(body: Json): [string, any][] {
  return Object.entries(body).filter(([name]) => name !== '//');
}

/** Terraform reads one block and a list of blocks alike. */
export function each(value: any): any[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entitiesOfKind(document: Json, kind: 'resource' | 'data', prefix: string): Entity[] {
  return argumentsOf(document[kind] ?? {}).flatMap(([type, byName]) =>
    argumentsOf(byName).map(([name, body]) => ({ kind, type, at: `${prefix}${type}.${name}`, body })),
  );
}

function providers(document: Json): Entity[] {
  return argumentsOf(document['provider'] ?? {}).flatMap(([type, configured]) =>
    each(configured).map((body, index) => ({
      kind: 'provider' as const,
      type,
      at: `provider.${type}[${index}]`,
      body,
    })),
  );
}
