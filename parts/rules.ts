/**
 * Rules across keys. Each rule is one function with one invalid fixture in `__tests__/fixtures/invalid/`. Rules of one part
 * are in its folder; those listed here concern all parts.
 */
import * as choice from './all/choice-rules';
import { eachPart, eachRuntime } from './all/each';
import * as firewallLimit from './all/firewall-limit-rules';
import * as group from './all/group-rules';
import * as port from './all/port-rules';
import * as role from './all/role-rules';
import * as secret from './all/secret-rules';
import * as servicePort from './all/service-port-rules';
import * as slotPort from './all/slot-port-rules';
import type { Rule } from './rule';
import * as sshPort from './all/ssh-port-rules';
import * as text from './text-rules';

export const rules: readonly Rule[] = [
  choice,
  firewallLimit,
  group,
  port,
  role,
  secret,
  servicePort,
  slotPort,
  sshPort,
  text,
  ...[...eachPart(), ...eachRuntime()].map(({ rules }) => rules),
].flatMap((ofOneNoun: Readonly<Record<string, Rule>>) => Object.values(ofOneNoun));
