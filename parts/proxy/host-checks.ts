/** Checks of nginx and its certificates. */
import { hostChecks } from '../host-checks';
import { proxySites } from './sites';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    nginx: { title: 'nginx', level: 'status' },
    certificates: { title: 'certificates', level: 'status' },
  },
  expected: (server, environment) => {
    if (!server.groups.includes('proxy')) return {};
    const hosts = [...new Set(proxySites(server, environment).map(({ host }) => host))].sort();
    return { nginx: { hosts }, ...(environment.proxy?.tls ? { certificates: hosts } : {}) };
  },
});
