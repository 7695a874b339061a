/** Checks of nginx and its certificates. */
import { hostChecks } from '../host-checks';
import { proxyNames } from './sites';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    nginx: { title: 'nginx', level: 'status' },
    certificates: { title: 'certificates', level: 'status' },
  },
  expected: (server, environment) => {
    if (!server.groups.includes('proxy')) return {};
    const hosts = proxyNames(server, environment);
    return { nginx: { hosts }, ...(environment.proxy?.tls ? { certificates: hosts } : {}) };
  },
});
