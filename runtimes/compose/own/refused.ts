/** What is refused in an app's own Compose file. `own_file.py` of role `app` refuses the same once Compose resolved the file. */
import type { Folder } from '../../../config/folder';
import type { Text } from '../../../config/wording';
import type { DescribedApp } from '../../runtime';
import type { Document } from './document';
import type { OwnApp } from './file';
import { word } from './syntax';
import type { At, Data } from './syntax';

export interface Own {
  readonly app: DescribedApp;
  readonly own: OwnApp;
  readonly document: Document;
  readonly folder: Folder;
  /** Whether the container of a service is replaced while the old one serves. */
  readonly rolls: (service: string) => boolean;
}

export interface Service extends At<Data> {
  readonly name: string;
}

/** One mistake: keys in the Compose file, and the words. */
export interface Refused {
  readonly path: At<unknown>['path'];
  readonly received: Text;
  readonly allowed: Text;
  readonly remedy: Text;
}

export type OfService = (service: Service, own: Own) => readonly Refused[];
export type OfFile = (own: Own) => readonly Refused[];

/** A problem of one key of a service, if the key is there. */
export function atKey({ value, path }: Service, key: string, words: Omit<Refused, 'path' | 'received'>): Refused[] {
  const content = value[key];
  if (content === undefined || content === null) return [];
  const received = typeof content === 'object' ? key : word(content);
  return [{ path: [...path, key], received, ...words }];
}
