/** Images that stand in for those that the lab cannot pull: a small program that reads what is expected of it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../../platform/digest';
import type { Report } from '../../platform/report';
import { baseLayer } from './base-layer';
import { appLayer } from './app-layer';
import { cachedLayer } from './layer';
import type { ImageContent } from './oci-image';

const program = resolve(__dirname, 'stand-in.mjs');

export interface StandInImage {
  readonly repository: string;
  readonly tag: string;
  /** What the program reads, see stand-in.mjs. */
  readonly service: object;
}

/** With Node, and the database client of the example app. */
export async function standInContent(
  { repository, tag, service }: StandInImage,
  report: Report,
): Promise<ImageContent> {
  const config = JSON.stringify(service);
  const layers = [await baseLayer(report), await appLayer(report), await programLayer(config)];
  const env = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8'];
  const start = { Env: env, WorkingDir: '/app', User: 'node', Cmd: ['node', '/app/stand-in.mjs'] };
  return { repository, tag, layers, config: start };
}

function programLayer(config: string) {
  return cachedLayer(`stand-in-${digest(readFileSync(program, 'utf8'), config)}`, (root) => {
    mkdirSync(join(root, 'app'), { recursive: true });
    cpSync(program, join(root, 'app', 'stand-in.mjs'));
    writeFileSync(join(root, 'app', 'stand-in.json'), config, { mode: 0o644 });
    return Promise.resolve();
  });
}
