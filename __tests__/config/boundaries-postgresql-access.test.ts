import { allowedHasAnEffect, allowedSourcesExist } from '../../parts/postgresql/rules';
import { postgresqlSettingsAreFree } from '../../parts/postgresql/settings-rules';
import type { Raw } from '../environment';
import { boundaries } from './boundaries';
import type { Case } from './boundaries';

const postgresql = (more: Raw) => (raw: Raw) => Object.assign(raw.postgresql, more);
const remote = (raw: Raw) => (raw.postgresql = { mode: 'remote', host: 'db.acme.org', databases: { shop: {} } });

const setting = (key: string): Case => [key, postgresql({ settings: { [key]: 'x' } })];
boundaries(postgresqlSettingsAreFree, [
  ...['listen_addresses', 'port', 'ssl', 'ssl_cert_file', 'hba_file', 'password_encryption'].map((key): Case => {
    const [title, change] = setting(key);
    return [title, change, `postgresql.settings.${key}: x`];
  }),
  ...['sslx', 'max_ssl', 'ports', 'report', 'hba_files', 'my_hba_file', 'listen_address', 'password_encryptions'].map(
    setting,
  ),
]);

boundaries(allowedHasAnEffect, [
  ['local, nobody allowed', postgresql({ mode: 'local' })],
  [
    'local, somebody allowed',
    postgresql({ mode: 'local', allowed: ['edge', 'app-1'] }),
    'postgresql.allowed: edge, app-1',
  ],
  ['dedicated, somebody allowed', postgresql({ allowed: ['edge'] })],
  ['a database elsewhere', remote],
]);

boundaries(allowedSourcesExist, [
  [
    'a server, a role, the network, ranges',
    postgresql({ allowed: ['edge', 'role:app', 'network', '10.0.0.0/8', '10.0.0.0/10'] }),
  ],
  ['everybody', postgresql({ allowed: ['edge', 'internet'] }), 'postgresql.allowed.1: internet'],
  ['everybody, as a range', postgresql({ allowed: ['0.0.0.0/0'] }), 'postgresql.allowed.0: 0.0.0.0/0'],
  [
    'a word that is unknown',
    postgresql({ allowed: ['edges', 'internets'] }),
    ['postgresql.allowed.0: edges', 'postgresql.allowed.1: internets'],
  ],
  [
    'servers whose names look like everybody',
    (raw) => {
      Object.assign(raw.servers, { 'my-internet': raw.servers.edge, 'internet-1': raw.servers.edge });
      postgresql({ allowed: ['my-internet', 'internet-1'] })(raw);
    },
  ],
  ['nobody', postgresql({ allowed: [] })],
]);
