import { createHash } from 'node:crypto';
import type { Layer } from './layer';

export interface ImageContent {
  readonly repository: string;
  readonly tag: string;
  readonly layers: readonly Layer[];
  /** The `config` object of the OCI image specification. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** An image with its configuration and manifest as the bytes that a registry stores. */
export interface OciImage extends ImageContent {
  readonly configBlob: Document;
  readonly manifest: Document;
}

export interface Document {
  readonly bytes: Buffer;
  readonly digest: string;
}

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Contains no time stamp: the same layers and configuration have the same digest everywhere. */
export function ociImage(content: ImageContent): OciImage {
  const configBlob = document({
    created: '1970-01-01T00:00:00Z',
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config: content.config,
    rootfs: { type: 'layers', diff_ids: content.layers.map(({ diffId }) => diffId) },
  });
  const manifest = document({
    schemaVersion: 2,
    mediaType: manifestType,
    config: entry('application/vnd.oci.image.config.v1+json', configBlob.digest, configBlob.bytes.length),
    layers: content.layers.map(({ digest, size }) =>
      entry('application/vnd.oci.image.layer.v1.tar+gzip', digest, size),
    ),
  });
  return { ...content, configBlob, manifest };
}

function entry(mediaType: string, digest: string, size: number): object {
  return { mediaType, digest, size };
}

function document(value: object): Document {
  const bytes = Buffer.from(JSON.stringify(value));
  return { bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}
