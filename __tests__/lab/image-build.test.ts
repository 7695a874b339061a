import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cachedLayer, type Layer } from '../../lab/image-build/layer';
import { imageContents, pushAll } from '../../lab/image-build/push-images';
import { Registry } from '../../lab/image-build/registry';
import { hasCommand } from '../../platform/apt';
import { run } from '../../platform/shell';
import { RegistryStandIn } from './registry-stand-in';

/** Programs of others that read images, where they are installed. */
const readers = ['skopeo', 'umoci'].every(hasCommand);
const folder = mkdtempSync(join(tmpdir(), 'strata-image-build-'));
const previous = process.env['XDG_CACHE_HOME'];
beforeAll(() => (process.env['XDG_CACHE_HOME'] = folder));
afterAll(() => {
  if (previous === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = previous;
  rmSync(folder, { recursive: true });
});

const layerOf = (key: string, text: string, time = 0): Promise<Layer> =>
  cachedLayer(key, (root) => {
    mkdirSync(join(root, 'app'));
    writeFileSync(join(root, 'app', 'file'), text);
    utimesSync(join(root, 'app', 'file'), time, time);
    return Promise.resolve();
  });

describe('a layer', () => {
  test('has the same digest for the same files, whenever they were written', async () => {
    const [one, later, other] = [
      await layerOf('one', 'a', 1),
      await layerOf('later', 'a', 99),
      await layerOf('other', 'b'),
    ];
    expect(later.digest).toBe(one.digest);
    expect(other.digest).not.toBe(one.digest);
    expect(one.digest).toBe(`sha256:${createHash('sha256').update(readFileSync(one.file)).digest('hex')}`);
  });

  test('is made once', async () => {
    const layer = await layerOf('once', 'a');
    expect(await cachedLayer('once', () => Promise.reject(new Error('made again')))).toEqual(layer);
  });

  test('is made anew after its making was cut off', async () => {
    await expect(cachedLayer('cut', () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
    expect(existsSync(join(folder, 'strata', 'image-build', 'cut.json'))).toBe(false);
    expect((await layerOf('cut', 'a')).digest).toBe((await layerOf('one', 'a')).digest);
  });
});

describe('pushing', () => {
  const standIn = new RegistryStandIn();
  const { stored, requests } = standIn;
  let registry: Registry;

  beforeAll(async () => {
    await standIn.start();
    registry = new Registry(`http://${standIn.host()}`);
  });
  afterAll(() => standIn.stop());

  const push = async (): Promise<string[]> => {
    const lines: string[] = [];
    requests.length = 0;
    const contents = imageContents(await layerOf('base', 'base'), await layerOf('app', 'app'));
    await pushAll(registry, contents, (line) => lines.push(line));
    return lines;
  };

  test('that fails says what the registry said, and leaves no image', async () => {
    standIn.broken = true;
    await expect(push()).rejects.toThrow(/^the registry refused PUT .*: 500 no room$/);
    expect(stored.size).toBe(0);
    standIn.broken = false;
  });

  test('stores both images under the names that Docker asks for', async () => {
    expect(await push()).toEqual(['image library/node:20-slim: pushing', 'image strata/notes:1.0.0: pushing']);
    const manifest = JSON.parse(stored.get('/v2/strata/notes/manifests/1.0.0')!.toString()) as {
      layers: { digest: string; size: number }[];
      config: { digest: string };
    };
    for (const { digest, size } of manifest.layers) {
      expect(stored.get(`/v2/strata/notes/blobs/${digest}`)).toHaveLength(size);
    }
    const config = JSON.parse(stored.get(`/v2/strata/notes/blobs/${manifest.config.digest}`)!.toString()) as object;
    expect(config).toMatchObject({ os: 'linux', config: { User: 'node', Cmd: ['node', 'src/server.js'] } });
  });

  test('a second time only asks', async () => {
    expect(await push()).toEqual([]);
    expect(requests).toEqual(['HEAD /v2/library/node/manifests/20-slim', 'HEAD /v2/strata/notes/manifests/1.0.0']);
  });

  (readers ? test : test.skip)('makes images that skopeo copies and umoci unpacks, each digest checked', async () => {
    await push();
    const layout = join(folder, 'layout');
    const from = `docker://${standIn.host()}/strata/notes:1.0.0`;
    await run('skopeo', ['--insecure-policy', 'copy', '--src-tls-verify=false', from, `oci:${layout}:notes`]);
    await run('umoci', ['raw', 'unpack', '--rootless', '--image', `${layout}:notes`, join(folder, 'rootfs')]);
    expect(readFileSync(join(folder, 'rootfs', 'app', 'file'), 'utf8')).toBe('app');
    const inspected = await run('skopeo', ['--insecure-policy', 'inspect', '--config', `oci:${layout}:notes`]);
    expect(JSON.parse(inspected)).toMatchObject({ config: { User: 'node', Cmd: ['node', 'src/server.js'] } });
  });

  test('after a push that was cut off sends only what is missing', async () => {
    stored.delete('/v2/strata/notes/manifests/1.0.0');
    await push();
    expect(requests.filter((line) => !line.startsWith('HEAD'))).toEqual(['PUT /v2/strata/notes/manifests/1.0.0']);
  });
});

test("the example environment runs the image that the lab's registry gets", () => {
  const { version } = JSON.parse(readFileSync('examples/notes/package.json', 'utf8')) as { version: string };
  const lab = parse(readFileSync('environments/lab.yaml', 'utf8')) as {
    apps: { notes: { services: { web: { image: string } } } };
  };
  expect(lab.apps.notes.services.web.image).toBe(`strata/notes:${version}`);
});
