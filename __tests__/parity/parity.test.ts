/** One description with only `compute` swapped gives the same groups, hosts, port matrix and variables on every cloud. */
import { environmentOf } from '../environment';
import type { Environment } from '../../parts/environment';
import { ansibleFiles } from '../../render/ansible-files';

const clouds = {
  aws: { provider: 'aws', region: 'eu-west-3' },
  hetzner: { provider: 'hetzner', region: 'fsn1' },
  ovh: { provider: 'ovh', region: 'GRA11', cloudProject: '0123456789abcdef0123456789abcdef' },
};
const on = (cloud: keyof typeof clouds): Environment =>
  environmentOf('parity.yaml', (raw) => {
    raw.compute = clouds[cloud];
  });

/** How a new host's key is learned: the console at AWS, the first contact elsewhere. */
const learningHostKeys = /^trust_(source|region|endpoint_url): /;

function files(cloud: keyof typeof clouds): Record<string, string[]> {
  return Object.fromEntries(
    ansibleFiles(on(cloud)).map(({ path, text }) => [
      path,
      text.split('\n').filter((line) => !learningHostKeys.test(line)),
    ]),
  );
}

function portMatrix({ servers }: Environment) {
  return servers.map(({ name, ports }) => ({ name, ports }));
}

describe.each(['hetzner', 'ovh'] as const)('%s, compared with aws', (cloud) => {
  test('inventory, groups, variables and playbook are the same', () => {
    expect(files(cloud)).toEqual(files('aws'));
  });

  test('the port matrix is the same', () => {
    expect(portMatrix(on(cloud))).toEqual(portMatrix(on('aws')));
  });

  test('hosts have the same names, addresses, logins and ways in and out', () => {
    const hosts = (environment: Environment) =>
      environment.servers.map(({ name, fullName, address, user, jump, wayOut, natSources, backup }) => [
        [name, fullName, address, user, jump, wayOut],
        [natSources, backup],
      ]);
    expect(hosts(on(cloud))).toEqual(hosts(on('aws')));
  });

  test('only the hardware has another name', () => {
    const types = (environment: Environment) => environment.servers.map(({ type }) => type);
    expect(types(on(cloud))).not.toEqual(types(on('aws')));
  });
});
