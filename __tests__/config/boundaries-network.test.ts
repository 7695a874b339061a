import { natIsUnambiguous } from '../../parts/nat/rules';
import { volumesAreNotOverTheSystem } from '../../parts/volumes/rules';
import type { Raw } from '../environment';
import { boundaries } from './boundaries';
import type { Case } from './boundaries';

/** Two servers through which a private subnet may go out. */
const twoWaysOut = (data: Raw) => (raw: Raw) => {
  raw.servers['app-1'].roles.push('nat');
  Object.assign(raw.network.subnets.data, data);
};
boundaries(natIsUnambiguous, [
  ['one way out', () => {}],
  ['two, and the subnet names none', twoWaysOut({}), 'network.subnets.data.nat: nothing'],
  ['two, and the subnet names one', twoWaysOut({ nat: 'edge' })],
  ['a public subnet needs none', twoWaysOut({ public: true })],
]);

const mount = (path: string): Case => [
  path,
  (raw: Raw) => (raw.servers['db-1'].volumes = { data: { sizeGib: 10, path } }),
];
boundaries(volumesAreNotOverTheSystem, [
  ...['/', '/bin', '/lib', '/lib64', '/var', '/var/', '/tmp', '/etc/ssl', '/usr/local', '/run/x'].map((path): Case => {
    const [title, change] = mount(path);
    return [title, change, `servers.db-1.volumes.data.path: ${path.replace(/(.)\/$/, '$1')}`];
  }),
  ...['/srv', '/srv/boot', '/srv/etc/x', '/binaries', '/var/lib/postgresql', '/root/x', '/home', '/etcetera'].map(
    mount,
  ),
]);
