/** Another image of a service, written into the description, which stays the one place that says what runs. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isScalar, parseDocument, stringify } from 'yaml';
import { commaList } from '../../config/spelling';
import { Failure } from '../../platform/failure';
import { descriptionFile, loadEnvironment } from '../project';

export interface ImageOfService {
  readonly service: string;
  readonly image: string;
}

/** @param word as typed: `web=registry.example.org/shop:1.4.0` @throws Failure: it is something else */
export function imageOfService(word: string): ImageOfService {
  const [, service, image] = /^([^=]+)=(\S+)$/.exec(word) ?? [];
  if (service === undefined || image === undefined)
    throw new Failure(`--set ${word}: write <service>=<image>, such as web=registry.example.org/shop:1.4.0`);
  return { service, image };
}

/**
 * Changes only the bytes of the images; comments and the form of the file stay.
 * @throws Failure: a service is not in the file; Refusal: the description would not be valid. Then the file is as before
 */
export function describeImages(environment: string, app: string, images: readonly ImageOfService[]): void {
  const file = descriptionFile(environment);
  const before = readFileSync(file, 'utf8');
  const after = images.reduce((text, each) => withImage(text, app, each), before);
  if (after === before) return;
  write(file, after);
  try {
    loadEnvironment(environment);
  } catch (error) {
    write(file, before);
    throw error;
  }
}

function withImage(text: string, app: string, { service, image }: ImageOfService): string {
  const document = parseDocument(text);
  const node = document.getIn(['apps', app, 'services', service, 'image'], true);
  if (!isScalar(node) || !node.range)
    throw new Failure(`app ${app} has no service ${service}; ${choice(document, app)}`);
  const [start, end] = node.range;
  return `${text.slice(0, start)}${stringify(image, { lineWidth: 0 }).trim()}${text.slice(end)}`;
}

function choice(document: ReturnType<typeof parseDocument>, app: string): string {
  const { services = {} } = (document.toJS() as { apps?: Record<string, { services?: object }> }).apps?.[app] ?? {};
  return `it has ${commaList(Object.keys(services))}`;
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
