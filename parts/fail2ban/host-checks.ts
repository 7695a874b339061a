/** Checks of fail2ban. */
import { hostChecks } from '../host-checks';
import { waysIn } from '../ssh/ways-in';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { jail: { title: 'fail2ban', level: 'status' } },
  expected: (server, environment) => {
    const { maxRetry, findSeconds, banSeconds } = environment.fail2ban;
    const settings = { maxretry: maxRetry, findtime: findSeconds, bantime: banSeconds };
    return { jail: { settings, ways_in: waysIn(server, environment) } };
  },
});
