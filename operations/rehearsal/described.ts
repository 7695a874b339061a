/** The description of a rehearsal: the real one, with what the lab cannot have exchanged. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { read } from '../../config/text';
import type { Description } from '../../parts/description';
import { loadWithNeighbours } from '../../parts/load';
import type { Loaded } from '../../parts/load';
import type { RehearsalLab } from '../../parts/exchange';
import { exchanged } from './exchanged';
import type { ExchangeRow } from './exchanged';
import { placesOutside } from './outside';
import type { Outside } from './outside';

export interface RehearsalDescription {
  readonly file: string;
  /** The real description. */
  readonly original: Description;
  readonly loaded: Loaded;
  readonly exchanges: readonly ExchangeRow[];
  readonly outside: readonly Outside[];
}

/** @param source the real description @param folder for the new one @throws Refusal where either is invalid */
export function rehearsalDescription(source: string, folder: string, rehearsalLab: RehearsalLab): RehearsalDescription {
  const { description } = loadWithNeighbours(source);
  const { raw } = read(readFileSync(source, 'utf8'));
  const { raw: data, rows } = exchanged(raw, description, rehearsalLab);
  const file = join(folder, basename(source));
  // Folded lines would not be read back as they were.
  writeFileSync(file, stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
  const zone = description.dns?.zone;
  const isInLab = (host: string) =>
    isUnder(host, zone) || isUnder(host, rehearsalLab.lab.internet.domain) || isLocal(host);
  return {
    file,
    original: description,
    loaded: loadWithNeighbours(file),
    exchanges: rows,
    outside: placesOutside(data, isInLab),
  };
}

function isUnder(host: string, domain: string | undefined): boolean {
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

/** Names without a dot are those of servers and services; private addresses and the lab's own lead nowhere else. */
function isLocal(host: string): boolean {
  return !host.includes('.') || /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|198\.1[89]\.)/.test(host);
}
