import { namesInTheCloudAreFree } from '../../parts/servers/cloud-name-rules';
import { namesOfConsentAreDistinct } from '../../parts/servers/name-rules';
import { serverNamesAreFree, serverNamesFit } from '../../parts/servers/role-rules';
import { sizesAreKnown } from '../../parts/servers/size-rules';
import { descriptionSchema } from '../../parts/description';
import { rawOf } from '../environment';
import type { Raw } from '../environment';
import { boundaries, inOrder, problemsOf } from './boundaries';
import type { Base, Case } from './boundaries';

/** Environment `prod`, beside `prod-eu` that has its own server `db` with a volume and its own load balancer. */
const beside = (other: (raw: Raw) => void, neighbour = 'prod-eu'): Base => {
  const raw = rawOf('small.yaml', inOrder(onlyServer('db'), balancer('front'), other));
  return {
    fixture: 'small.yaml',
    context: { environmentName: 'prod', neighbours: new Map([[neighbour, descriptionSchema.parse(raw)]]) },
  };
};
const volumes = { data: { sizeGib: 10, path: '/srv' } };
const onlyServer =
  (name: string, more: Raw = {}) =>
  (raw: Raw) => {
    raw.servers = { [name]: { ...raw.servers['app-1'], volumes, ...more } };
  };
const balancer = (name: string) => (raw: Raw) =>
  (raw.loadBalancers = { [name]: { subnet: 'public', servers: Object.keys(raw.servers) } });
const compute = (more: Raw) => (raw: Raw) => Object.assign(raw.compute, more);

const clash = [
  'servers.eu-db: acme-prod-eu-db',
  'servers.eu-db.volumes.data: acme-prod-eu-db-data',
  'loadBalancers.eu-front: acme-prod-eu-front',
];
const likeNeighbour = inOrder(onlyServer('eu-db'), balancer('eu-front'));
boundaries(
  namesInTheCloudAreFree,
  [
    ['other names', inOrder(onlyServer('eu-db-1'), balancer('front'))],
    ['server, volume and load balancer', likeNeighbour, clash],
    [
      'a volume with the full name of a server is no server',
      inOrder(onlyServer('x', { volumes: {} }), balancer('eu-db')),
    ],
    ['in another cloud', inOrder(likeNeighbour, compute({ provider: 'hetzner', region: 'fsn1' }))],
    ['in another project of the cloud', inOrder(likeNeighbour, compute({ cloudProject: 'a'.repeat(32) }))],
    ['in the lab', inOrder(likeNeighbour, compute({ endpoint: 'lab' }))],
    ['on servers that are there already', inOrder(likeNeighbour, compute({ provider: 'existing' }))],
  ],
  beside(() => {}),
);

describe('a neighbour on servers that are there already', () => {
  const existing = compute({ provider: 'existing', endpoint: 'lab' });
  boundaries(
    namesInTheCloudAreFree,
    [
      ['in a cloud', likeNeighbour],
      [
        'on such servers, too, whatever else is written',
        inOrder(likeNeighbour, compute({ provider: 'existing' })),
        clash,
      ],
    ],
    beside(existing),
  );
});

describe('a neighbour in another cloud with the same full name of the environment', () => {
  const renameProject = (raw: Raw) => (raw.project = 'acme-eu');
  boundaries(
    namesInTheCloudAreFree,
    [
      ['it has the same local folder', renameProject, 'project: acme-eu-prod'],
      ['another project', () => {}],
    ],
    beside(compute({ provider: 'hetzner', region: 'fsn1' }), 'eu-prod'),
  );
});

const zoneAndServer = (manageZone: boolean) =>
  inOrder(onlyServer('zone', { volumes: {} }), (raw) => (raw.dns.manageZone = manageZone));
boundaries(namesOfConsentAreDistinct, [
  ['a server `zone` beside a zone that Strata did not make', zoneAndServer(false)],
  ['a server `zone` beside one that it made', zoneAndServer(true), 'servers.zone: zone'],
]);

test('the remedy names the zone', () => {
  const remedies = problemsOf(namesOfConsentAreDistinct, zoneAndServer(true)).map(({ remedy }) => String(remedy));
  expect(remedies).toEqual([expect.stringContaining('dns.zone is known as zone')]);
});

boundaries(serverNamesAreFree, [
  ...['all', 'localhost', 'ungrouped', 'unmanaged', 'internet', 'network', 'admin', 'cloudflare'].map((name): Case => [
    name,
    onlyServer(name),
    `servers.${name}: ${name}`,
  ]),
  ...['alle', 'app', 'host'].map((name): Case => [name, onlyServer(name)]),
]);

const project = 'p'.repeat(26);
const longName = (length: number) => inOrder(onlyServer('a'.repeat(length)), (raw) => (raw.project = project));
boundaries(serverNamesFit, [
  ['63 characters', longName(31)],
  ['64 characters', longName(32), `servers.${'a'.repeat(32)}: ${project}-prod-${'a'.repeat(32)} (64 characters)`],
]);

const sized = (size: string, region: string) =>
  inOrder(onlyServer('app-1', { size }), compute({ provider: 'hetzner', region }));
boundaries(sizesAreKnown, [
  ['a size that is sold there', sized('nano', 'fsn1')],
  ['a size whose type is not sold there', sized('nano', 'ash'), 'servers.app-1.size: nano, which is cx23'],
  ['a type that is sold there', sized('cpx11', 'ash')],
  ['a type that is not sold there', sized('cpx11', 'fsn1'), 'servers.app-1.size: cpx11'],
  ['a region that is unknown is refused by another rule', sized('cpx11', 'fsn9')],
]);
