/** The name of an image is known everywhere or refused; it never becomes the id of a wrong image. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publications } from '../../clouds/aws/images';
import { clouds } from '../../clouds/list';
import { distributions, imageFor, imageNames } from '../../clouds/images';
import { check } from '../../parts/check';
import { rules } from '../../parts/rules';
import { environmentOf, resourcesOf } from '../environment';

function refusals(fixture: string, image: string): string[] {
  const raw = parse(readFileSync(`__tests__/fixtures/${fixture}.yaml`, 'utf8'));
  const [server = ''] = Object.keys(raw.servers);
  raw.servers[server].image = image;
  const { problems } = check(raw, { environmentName: 'prod', neighbours: new Map() }, rules);
  return problems.filter(({ path }) => path.join('.') === `servers.${server}.image`).map(({ remedy }) => remedy);
}

test.each(['aws', 'hetzner', 'ovh'])('%s: a release that no table has is refused with the nearest', (fixture) => {
  expect(refusals(fixture, 'ubuntu-26.04')).toEqual([expect.stringMatching(/`ubuntu-2[24].04`/)]);
  expect(refusals(fixture, 'constructor')).toHaveLength(1);
});

test.each([
  ['aws', 'ami-0123456789abcdef0'],
  ['hetzner', '1234567'],
  ['ovh', '0b5ba95f-1e4c-4b1a-9f0a-5c1f4b2d7a11'],
])('%s: an image under the name of its cloud is accepted', (fixture, image) => {
  expect(refusals(fixture, image)).toEqual([]);
});

const { aws, hetzner, ovh, existing } = clouds;

test.each([
  ['aws', aws.compute],
  ['hetzner', hetzner.compute],
  ['ovh', ovh.compute],
])(
  '%s: an image that the table lacks is a defect where a stack is built from it, and has no id',
  (_, { images, imageId }) => {
    for (const image of ['ubuntu-26.04', 'constructor', '']) {
      expect(() => imageFor(image, images, imageId)).toThrow(`image ${image} is neither`);
    }
  },
);

test.each(['small', 'hetzner', 'ovh'])('%s: a stack with an unknown image cannot be built', (fixture) => {
  const environment = environmentOf(`${fixture}.yaml`);
  const [first, ...others] = environment.servers;
  const servers = [{ ...first!, image: 'ubuntu-26.04' }, ...others];
  expect(() => resourcesOf('infra', { ...environment, servers })).toThrow('image ubuntu-26.04 is neither');
});

test('the appliance is sold at AWS alone', () => {
  const having = [aws, hetzner, ovh, existing].filter(({ compute }) => imageNames(compute.images).includes('fck-nat'));
  expect(having).toEqual([aws]);
});

/** Where a distribution is not available, and why. */
const absent: readonly (readonly [cloud: string, image: string, why: string])[] = [];

test.each(['aws', 'hetzner', 'ovh'] as const)(
  '%s: every distribution is available, or listed as not available',
  (cloud) => {
    const having = imageNames(clouds[cloud].compute.images);
    const lacking = distributions.filter((name) => !having.includes(name));
    expect(lacking).toEqual(absent.filter(([of]) => of === cloud).map(([, image]) => image));
  },
);

test.each(distributions)('AWS: the image of %s is named after its distribution and release', (distribution) => {
  const [family = '', release = ''] = distribution.split('-');
  const name = publications[distribution]!.name('arm64');
  expect(name).toMatch(new RegExp(`\\b${family}\\b.*-${release.replace('.', '[.]')}-arm64`));
});

test('environments/lab.yaml names every distribution', () => {
  const text = readFileSync('environments/lab.yaml', 'utf8');
  for (const name of distributions) expect(text).toContain(name);
});
