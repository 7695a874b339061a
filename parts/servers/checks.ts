import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Server } from '../environment';
import type { Checks, Observer } from '../observer';

export const hostChecks: Checks = ({ servers }, observer) =>
  Promise.all(servers.map((server) => host(server, observer)));

async function host({ name, managed }: Server, observer: Observer): Promise<Check> {
  if (!managed) {
    const reason = 'an appliance, which configures itself: Strata does not log in';
    return { name: `host ${name}`, outcome: 'not observable here', reason };
  }
  return check(`host ${name}`, async () => {
    const command =
      'systemctl is-system-running || true; systemctl --failed --no-legend --plain | cut -d" " -f1 | tr "\\n" " "';
    const [state, failed] = (await observer.ssh(name, command)).split('\n');
    if (failed?.trim()) throw new Error(`${state}; failed units: ${failed}`);
    return `SSH with a verified host key; systemd ${state}`;
  });
}
