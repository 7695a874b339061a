/** Descriptions whose texts are replaced by dangerous ones, wherever `validate` accepts that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Environment } from '../../parts/environment';
import { toEnvironment } from '../../parts/model';
import type { Problem } from '../../config/problem';
import { rules } from '../../parts/rules';
import { descriptionSchema } from '../../parts/description';
import { parseShape, shapeProblems } from '../../parts/shape';
import { context } from '../environment';
import type { Raw } from '../environment';
import { dangerous } from './dangerous';
import { placesOf, replaced } from './walk';
import type { Place } from './walk';

const base: Raw = parse(readFileSync(join(__dirname, '../fixtures/texts.yaml'), 'utf8'));

/** Keys that cannot be in one description together. */
export const descriptions: Readonly<Record<string, Raw>> = {
  base,
  remote: {
    ...base,
    servers: { ...base.servers, 'db-1': { ...base.servers['db-1'], roles: [] } },
    postgresql: { mode: 'remote', host: 'db.example.org', databases: { shop: {} } },
  },
};

export interface Accepted {
  readonly place: Place;
  /** A mark that identifies this text, wherever it arrives. */
  readonly mark: string;
  readonly text: string;
}

/** As `validate` finds them, but for rules on a description that is wrong in shape: hundreds are looked at. */
export function problemsOf(raw: Raw): readonly Problem[] {
  const parsed = parseShape(raw);
  return parsed.success ? rules.flatMap((rule) => rule(parsed.data, context)) : shapeProblems(parsed.error, raw);
}

/** Each place once, in a description that has it. */
export const places: readonly { readonly raw: Raw; readonly place: Place }[] = [
  ...new Map(
    Object.values(descriptions)
      .toReversed()
      .flatMap((raw) =>
        placesOf(descriptionSchema, raw).map((place) => [`${place.general} ${place.isKey}`, { raw, place }]),
      ),
  ).values(),
];

/** For each place all that it accepts, in one text. */
export function acceptedIn(description: Raw): Accepted[] {
  return places.flatMap(({ raw, place }, at) => {
    if (raw !== description) return [];
    const mark = `mark${at}x`;
    const withMark = (text: string) => {
      const before = prefixOf(place, raw);
      return `${before}${mark}${text}${before.endsWith('"') ? '"' : ''}`;
    };
    const sound = (text: string) =>
      place.accepts(withMark(text)) && problemsOf(replaced(raw, place, withMark(text))).length === 0;
    const parts = Object.values(dangerous).filter(sound);
    if (parts.length === 0) return [];
    const all = parts.join('');
    return [{ place, mark, text: withMark(sound(all) ? all : parts[0]!) }];
  });
}

/** The required beginning: without it a text would be refused for this reason only. */
export function prefixOf({ path, general, isKey }: Place, raw: Raw): string {
  if (isKey) return '';
  if (/endpoint$|server$|Mirrors/.test(general) && !/^postgresql/.test(general)) return 'https://a.example/';
  const value = String(path.reduce<Raw>((node, key) => node?.[key], raw));
  return /^(\/|ssh-\S+ \S+ |0 issue ")/.exec(value)?.[0] ?? '';
}

/** One environment that holds all of them. */
export function environmentWith(raw: Raw, accepted: readonly Accepted[]): Environment {
  const changed = accepted.reduce<Raw>((before, { place, text }) => replaced(before, place, text), raw);
  return toEnvironment(context, descriptionSchema.parse(changed), '/home/operator/acme-prod');
}
