/** A document with one mistake in it, for every mistake that can be made in it: none may go unnoticed. */
import { bodiesIn } from './bodies';
import { entitiesOf } from './document';
import { metaMistakes, type Mistake, mistakesIn } from './mistakes';
import { type Block, blockOf, type Json, type ProviderSchemas } from './schema';

export interface Mutant {
  readonly name: string;
  readonly document: Json;
}

export function mutantsOf(document: Json, schemas: ProviderSchemas): Mutant[] {
  return [...mistaken(document, schemas), ...dangling(document)];
}

function mistaken(document: Json, schemas: ProviderSchemas): Mutant[] {
  return entitiesOf(document).flatMap(({ kind, type, at, body }, index) => {
    const bodies = bodiesIn(body, blockOf(kind, type, schemas) as Block);
    const mistakes = bodies.flatMap(({ path, body, block }) =>
      mistakesIn(body, block).map((mistake) => ({ path, mistake })),
    );
    const meta = kind === 'provider' ? [] : metaMistakes.map((mistake) => ({ path: [], mistake }));
    return [...mistakes, ...meta].map(({ path, mistake }) => ({
      name: `${[at, ...path].join('.')}: ${mistake.name}`,
      document: withMistake(document, { index, path, mistake }),
    }));
  });
}

interface Place {
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly mistake: Mistake;
}

function withMistake(document: Json, { index, path, mistake }: Place): Json {
  const changed = structuredClone(document);
  const body = path.reduce((outer, key) => outer[key] as Json, entitiesOf(changed)[index]?.body as Json);
  mistake.make(body);
  return changed;
}

/** Each reference once to a resource that is not there, and once to an attribute that it does not have. */
function dangling(document: Json): Mutant[] {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/\b((?:data\.)?(?:aws|hcloud|ovh|cloudflare)_\w+\.[\w-]+)\.(\w+)/g)];
  return references.flatMap(({ 0: whole, 1: address, 2: attribute, index }) =>
    [`${address}-gone.${attribute}`, `${address}.${attribute}_gone`].map((wrong) => ({
      name: `${whole} is ${wrong}`,
      document: JSON.parse(text.slice(0, index) + wrong + text.slice(index + whole.length)) as Json,
    })),
  );
}
