import { readFileSync } from 'node:fs';
import { manifestType, type OciImage } from './oci-image';

/** The part of the OCI distribution API that a push needs. */
export class Registry {
  constructor(private readonly address: string) {}

  async holds({ repository, tag, manifest }: OciImage): Promise<boolean> {
    const headers = { accept: manifestType };
    const response = await fetch(`${this.address}/v2/${repository}/manifests/${tag}`, { method: 'HEAD', headers });
    return response.ok && response.headers.get('docker-content-digest') === manifest.digest;
  }

  /** All images that it has, as `repository:tag`. */
  async images(): Promise<string[]> {
    const { repositories } = await this.read<{ repositories: string[] }>('/v2/_catalog?n=1000');
    const lists = repositories.map((name) => this.read<{ tags: string[] | null }>(`/v2/${name}/tags/list`));
    const tags = await Promise.all(lists);
    return repositories.flatMap((name, at) => (tags[at]!.tags ?? []).map((tag) => `${name}:${tag}`));
  }

  private async read<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.address}${path}`)).json()) as T;
  }

  /** The manifest goes last: an interrupted push leaves no image, and the next push sends only missing blobs. */
  async push(image: OciImage): Promise<void> {
    const { repository, tag, layers, configBlob, manifest } = image;
    for (const layer of layers) await this.upload(repository, layer.digest, () => readFileSync(layer.file));
    await this.upload(repository, configBlob.digest, () => configBlob.bytes);
    await this.send(`${this.address}/v2/${repository}/manifests/${tag}`, 'PUT', manifest.bytes, manifestType);
  }

  private async upload(repository: string, digest: string, content: () => Buffer): Promise<void> {
    const blobs = `${this.address}/v2/${repository}/blobs`;
    if ((await fetch(`${blobs}/${digest}`, { method: 'HEAD' })).ok) return;
    const upload = await this.send(`${blobs}/uploads/`, 'POST');
    const target = new URL(upload.headers.get('location') ?? '', blobs);
    target.searchParams.set('digest', digest);
    await this.send(target.href, 'PUT', content(), 'application/octet-stream');
  }

  private async send(url: string, method: string, body?: Buffer, type?: string): Promise<Response> {
    const response = await fetch(url, { method, body, headers: type ? { 'content-type': type } : {} });
    if (response.ok) return response;
    const words = (await response.text()).trim().slice(0, 300);
    throw new Error(`the registry refused ${method} ${url}: ${response.status} ${words}`);
  }
}
