/** Classifies the output of a failed ssh login, and says what to do. */
import { join } from 'node:path';
import { sshConfig } from './ssh';
import type { Environment, Server } from '../parts/environment';

export type RefusalKind =
  | 'host key changed'
  | 'permission denied'
  | 'closed before SSH greeted'
  | 'refused'
  | 'no answer'
  | 'name unknown'
  | 'forwarding forbidden'
  | 'something else';

/** The first match counts, because ssh prints several messages if it connects through a jump host. */
const patterns: readonly (readonly [RefusalKind, RegExp])[] = [
  ['host key changed', /host identification has changed|host key verification failed|host key is known/i],
  ['permission denied', /permission denied|too many authentication failures/i],
  ['forwarding forbidden', /administratively prohibited/i],
  ['name unknown', /could not resolve|name or service not known/i],
  ['refused', /connection refused/i],
  ['no answer', /timed out|no route to host|network is unreachable/i],
  ['closed before SSH greeted', /kex_exchange_identification|connection (closed|reset) by|broken pipe/i],
];

export function refusalKind(output: string): RefusalKind {
  return patterns.find(([, sign]) => sign.test(output))?.[0] ?? 'something else';
}

/** Whether waiting is useless, because the operator has to decide. */
export function isFinal(kind: RefusalKind): boolean {
  return kind === 'host key changed';
}

export function route({ name, jump }: Server): string {
  return jump === null ? name : `${name} (through ${jump})`;
}

/** One paragraph: the problem, possible causes, where to look, what to do. */
export function refusalWords(server: Server, output: string, environment: Environment): string {
  const kind = refusalKind(output);
  const last = output.trim().split('\n').slice(-2).join(' / ') || 'ssh said nothing';
  return `${route(server)}: ${meaning(kind, server, environment)}\n  ssh said: ${last}`;
}

/** The same without the route, for a host that a playbook could not reach; null: what ssh said is not known. */
export function unreachableRemedy(server: Server, output: string, environment: Environment): string | null {
  const kind = refusalKind(output);
  return kind === 'something else' ? null : `${server.name}: ${meaning(kind, server, environment)}`;
}

function meaning(kind: RefusalKind, server: Server, environment: Environment): string {
  const from = sourceAddress(server, environment);
  const inConsole = `In the provider's console of ${server.name}`;
  const meanings: Record<RefusalKind, string> = {
    'host key changed': `its host key differs from the known one. Either this is a man-in-the-middle attack, or the server was reinstalled outside Strata. Find out which; to trust it again, remove its line from ${join(environment.home, 'known_hosts')} (ssh names it) and run again.`,
    'permission denied': `SSH answers, but refuses the key for user ${server.user}. Either ${join(environment.home, 'ssh', 'id_ed25519')} is not the key that the server was created with, or the key or the user was removed there. ${inConsole} see ~${server.user}/.ssh/authorized_keys.`,
    'closed before SSH greeted': `SSH accepts the connection and closes it at once: ${from} is blocked for some minutes after failed logins (PerSourcePenalties), or too many logins happen at the same time (MaxStartups). Wait ten minutes without trying, then run again; ${inConsole.toLowerCase()} see \`journalctl -u ssh\`.`,
    refused: `it refuses the connection: ${from} is banned there after failed logins, or SSH does not listen on port ${server.sshPort}. ${inConsole} see \`fail2ban-client status sshd\`, end a ban with \`fail2ban-client unban --all\`, and see \`systemctl status ssh\`. A ban ends by itself after ${environment.fail2ban.banSeconds} s.`,
    'no answer': `nothing answers: it is off or still starting, or a firewall drops what comes from ${from}. See that it runs, that ${accessCondition(server)} and that the description was applied to the cloud firewall (\`npx strata plan ${environment.name}\`).`,
    'name unknown': `its name or that of ${server.jump ?? 'the server'} cannot be resolved: ${sshConfig(environment.home)} does not know it. Run \`npx strata up ${environment.name}\` again; if it stays, the server was removed outside Strata.`,
    'forwarding forbidden': `${server.jump ?? 'the bastion'} does not forward connections. Its sshd configuration was changed: ${`in the provider's console of ${server.jump ?? 'the bastion'}`} \`sshd -T | grep allowtcpforwarding\` must say local.`,
    'something else': `the SSH login fails.`,
  };
  return meanings[kind];
}

/** The address from which the host receives our connections. */
function sourceAddress({ jump }: Server, { servers }: Environment): string {
  if (jump === null) return 'the address you connect from';
  const address = servers.find(({ name }) => name === jump)?.address;
  return address ? `the address of ${jump}, ${address},` : `the address of ${jump}`;
}

function accessCondition({ jump }: Server): string {
  return jump === null ? 'the address you connect from is in admin.from' : `${jump} still is the bastion`;
}
