/** What ssh said when a host did not let us in, as one of a few kinds, and what people can do about each. */
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

/** The first that fits counts: ssh says several things at once when a host is reached through another one. */
const signs: readonly (readonly [RefusalKind, RegExp])[] = [
  ['host key changed', /host identification has changed|host key verification failed|host key is known/i],
  ['permission denied', /permission denied|too many authentication failures/i],
  ['forwarding forbidden', /administratively prohibited/i],
  ['name unknown', /could not resolve|name or service not known/i],
  ['refused', /connection refused/i],
  ['no answer', /timed out|no route to host|network is unreachable/i],
  ['closed before SSH greeted', /kex_exchange_identification|connection (closed|reset) by|broken pipe/i],
];

export function refusalKind(said: string): RefusalKind {
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? 'something else';
}

/** Waiting does not help: it is for a person to decide. */
export function isFinal(kind: RefusalKind): boolean {
  return kind === 'host key changed';
}

export function way({ name, jump }: Server): string {
  return jump === null ? name : `${name} (through ${jump})`;
}

/** One paragraph: what is wrong, what it may be, where to look, what to do. */
export function refusalWords(server: Server, said: string, environment: Environment): string {
  const kind = refusalKind(said);
  const last = said.trim().split('\n').slice(-2).join(' / ') || 'ssh said nothing';
  return `${way(server)}: ${meaning(kind, server, environment)}\n  ssh said: ${last}`;
}

function meaning(kind: RefusalKind, server: Server, environment: Environment): string {
  const from = addressSeen(server, environment);
  const inConsole = `In the provider's console of ${server.name}`;
  const meanings: Record<RefusalKind, string> = {
    'host key changed': `its key is not the one that was noted. Somebody may stand in between, or it was installed anew outside Strata. Find out which; to trust it again, remove its line from ${join(environment.home, 'known_hosts')} (ssh names it) and run again.`,
    'permission denied': `SSH answers, and does not take the key for login ${server.user}. Either ${join(environment.home, 'ssh', 'id_ed25519')} is not the key it was made with, or the key or the login was removed there. ${inConsole} see ~${server.user}/.ssh/authorized_keys.`,
    'closed before SSH greeted': `SSH takes the connection and closes it at once: ${from} is shut out for some minutes after wrong logins (PerSourcePenalties), or too many log in at the same time (MaxStartups). Wait ten minutes without trying, then run again; ${inConsole.toLowerCase()} see \`journalctl -u ssh\`.`,
    refused: `it refuses the connection: ${from} is banned there after wrong logins, or SSH does not run. ${inConsole} see \`fail2ban-client status sshd\`, end a ban with \`fail2ban-client unban --all\`, and see \`systemctl status ssh\`. A ban ends by itself after ${environment.fail2ban.banSeconds} s.`,
    'no answer': `nothing answers: it is off or still starting, or a firewall drops what comes from ${from}. See that it runs, that ${wayIn(server)} and that the description was applied to the cloud firewall (\`npx strata plan ${environment.name}\`).`,
    'name unknown': `its name or that of ${server.jump ?? 'the server'} leads nowhere: ${sshConfig(environment.home)} does not know it. Run \`npx strata up ${environment.name}\` again; if it stays, the server was removed outside Strata.`,
    'forwarding forbidden': `${server.jump ?? 'the bastion'} does not pass connections on. Its sshd was changed: ${`in the provider's console of ${server.jump ?? 'the bastion'}`} \`sshd -T | grep allowtcpforwarding\` must say local.`,
    'something else': `SSH does not get through.`,
  };
  return meanings[kind];
}

/** The address that the host sees us come from. */
function addressSeen({ jump }: Server, { servers }: Environment): string {
  if (jump === null) return 'the address you connect from';
  const address = servers.find(({ name }) => name === jump)?.address;
  return address ? `the address of ${jump}, ${address},` : `the address of ${jump}`;
}

function wayIn({ jump }: Server): string {
  return jump === null ? 'the address you connect from is in admin.from' : `${jump} still is the bastion`;
}
