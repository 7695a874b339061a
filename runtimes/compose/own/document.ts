/** An app's own Compose file as data: aliases, `<<`, `extends` and `${VARIABLE}` are resolved. */
import { posix } from 'node:path';
import type { Folder } from '../../../config/folder';
import { read, Unreadable } from '../../../config/text';
import type { Fault, Read } from '../../../config/text';
import { interpolateAll } from './interpolation';
import { entries, list, map, needsOf, word } from './syntax';
import type { At, Data } from './syntax';

/** What the description says besides. */
export interface Beside {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly profiles: readonly string[];
}

export interface Document {
  /** Folder and name of the file, from the folder of the description. */
  readonly folder: string;
  readonly name: string;
  readonly data: Data;
  readonly place: Read['place'] | null;
  /** Why it cannot be read. */
  readonly faults: readonly Fault[];
  /** Services whose profile is chosen, or that have none; by their names. */
  readonly services: ReadonlyMap<string, At<Data>>;
  /** Variables without a value, each where it stands. */
  readonly unset: readonly At<string>[];
}

/** Parts of a Compose file in which variables are replaced; the others start nothing. */
const used = ['services', 'configs', 'secrets', 'volumes', 'networks'];

export function documentOf(path: string, beside: Beside, folder: Folder): Document | undefined {
  const text = folder.text(path);
  const place = { folder: posix.dirname(path), name: posix.basename(path) };
  if (text === undefined) return undefined;
  try {
    const { raw, place: inText } = read(text, true);
    return { ...place, place: inText, faults: [], ...resolved(withBases(map(raw), place.folder, folder), beside) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...place, place: null, faults: error.faults, data: {}, services: new Map(), unset: [] };
  }
}

function resolved(raw: Data, { environment, secrets, profiles }: Beside) {
  const unset: At<string>[] = [];
  // The values of secrets are known on the host only.
  const values = { ...Object.fromEntries(secrets.map((name) => [name, 'secret'])), ...environment };
  const note = (path: readonly string[], value: string) => void unset.push({ path, value });
  const texts = interpolateAll(Object.fromEntries(used.map((key) => [key, raw[key]])), values, note) as Data;
  const data = { ...raw, ...texts };
  const active = entries(data['services']).filter(([, service]) => isChosen(map(service), profiles));
  const services = new Map(active.map(([name, service]) => [name, { value: map(service), path: ['services', name] }]));
  return {
    data,
    services,
    unset: unset.filter(({ path: [top, name] }) => top !== 'services' || services.has(`${name}`)),
  };
}

function isChosen({ profiles }: Data, choice: readonly string[]): boolean {
  const own = list(profiles).map(word);
  return own.length === 0 || own.some((profile) => choice.includes(profile));
}

/** With what services take from the ones that they extend; from other files only of the same folder. */
function withBases(raw: Data, folder: string, files: Folder): Data {
  const services = entries(raw['services']).map(([name, service]) => [name, withBase(map(service), raw, 5)] as const);
  return { ...raw, services: Object.fromEntries(services) };

  function withBase(service: Data, inside: Data, depth: number): Data {
    const base = service['extends'];
    const { file, service: name = word(base) } = map(base);
    if (base === undefined || depth === 0) return service;
    const other = file === undefined ? inside : otherFile(posix.join(folder, word(file)));
    return merged(withBase(map(map(other['services'])[word(name)]), other, depth - 1), service);
  }

  function otherFile(path: string): Data {
    try {
      return map(read(files.text(path) ?? '', true).raw);
    } catch {
      return {};
    }
  }
}

function merged(whole: Data, service: Data): Data {
  // Compose takes no dependencies over.
  const base = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'depends_on'));
  const both = ['ports', 'volumes', 'env_file', 'configs', 'secrets'].filter((key) => base[key] && service[key]);
  const lists = both.map((key) => [key, [...list(base[key]), ...list(service[key])]]);
  return { ...base, ...service, ...(Object.fromEntries(lists) as Data) };
}

/** Services that another one waits for until they have ended. */
export function oneShots({ services }: Document): Set<string> {
  const needs = [...services.values()].flatMap(({ value }) => needsOf(value));
  return new Set(needs.filter(([, how]) => how === 'service_completed_successfully').map(([name]) => name));
}
