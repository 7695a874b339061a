import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { cacheFolder } from '../../platform/folders';

/** One layer of an OCI image: its file and its digests. */
export interface Layer {
  readonly file: string;
  /** SHA-256 of the compressed file. */
  readonly digest: string;
  /** SHA-256 of the uncompressed archive. */
  readonly diffId: string;
  readonly size: number;
}

/** For `setpriv`: a builder that survives a killed command would write into the next command's folder. */
export const killWithParent = ['--pdeathsig', 'KILL'];

/** Returns the layer from the cache, or calls `fill` to create its files in an empty folder. */
export async function cachedLayer(key: string, fill: (folder: string) => Promise<void>): Promise<Layer> {
  const cache = join(cacheFolder(), 'image-build');
  const record = join(cache, `${key}.json`);
  if (existsSync(record)) return layerIn(record);
  const unfinished = join(cache, `.unfinished-${key}`);
  rmSync(unfinished, { recursive: true, force: true, maxRetries: 20 });
  const root = join(unfinished, 'root');
  mkdirSync(root, { recursive: true });
  await fill(root);
  const archive = join(unfinished, 'layer.tar.gz');
  const digests = await pack(root, archive);
  renameSync(archive, join(cache, `${key}.tar.gz`));
  // The record is moved last: `existsSync` above treats a missing record as a missing layer.
  writeFileSync(join(unfinished, 'record'), JSON.stringify(digests));
  renameSync(join(unfinished, 'record'), record);
  rmSync(unfinished, { recursive: true });
  return layerIn(record);
}

function layerIn(record: string): Layer {
  const digests = JSON.parse(readFileSync(record, 'utf8')) as Pick<Layer, 'digest' | 'diffId'>;
  const file = record.replace(/\.json$/, '.tar.gz');
  return { file, ...digests, size: statSync(file).size };
}

/** Order, times and owners are fixed, so that the same files always give the same bytes. */
const tarOptions = ['--create', '--format=gnu', '--sort=name', '--mtime=@0', '--numeric-owner', '--no-xattrs'];

export async function pack(root: string, archive: string): Promise<Pick<Layer, 'digest' | 'diffId'>> {
  const tar = spawn('tar', [...tarOptions, '--directory', root, '.'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const tarExit = new Promise<number | null>((resolve) => tar.on('error', () => resolve(null)).on('close', resolve));
  const inside = hashing();
  const outside = hashing();
  await pipeline(tar.stdout, inside.stream, createGzip({ level: 6 }), outside.stream, createWriteStream(archive));
  const code = await tarExit;
  if (code !== 0) throw new Error(`tar of ${root} failed (exit ${code})`);
  return { digest: outside.digest(), diffId: inside.digest() };
}

function hashing(): { stream: PassThrough; digest: () => string } {
  const hash = createHash('sha256');
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => hash.update(chunk));
  return { stream, digest: () => `sha256:${hash.digest('hex')}` };
}
