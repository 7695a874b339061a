import { wording } from '../../config/wording';
import { servers } from '../described';
import type { Rule } from '../rule';
import { ownPorts } from './own-ports';

export const sshPortIsFree: Rule = (description) =>
  servers(description).flatMap(([name, { sshPort }]) =>
    ownPorts(name, description)
      .filter(({ name: own, number }) => own !== 'ssh' && sshPort !== undefined && number === sshPort)
      .map(({ opener }) => ({
        path: ['servers', name, 'sshPort'],
        received: String(sshPort),
        allowed: wording`a port that nothing else of Strata uses on this server`,
        remedy: wording`${opener} needs it: let sshd of this server listen on another port, and write that port here`,
      })),
  );
