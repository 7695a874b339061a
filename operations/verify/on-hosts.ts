/** Runs the host checks of every server. */
import { z } from 'zod';
import type { Environment, Server } from '../../parts/environment';
import { commandOf } from '../../parts/levels';
import type { Level } from '../../parts/levels';
import type { Check } from '../../platform/check';
import { checksOfLevel, hostProgram, plannedChecks } from './host-program';
import type { PlannedCheck } from './host-program';
import { pythonOn } from './python-on';

const results = z.array(z.object({ outcome: z.enum(['passed', 'failed', 'not observable here']), reason: z.string() }));

type Result = Omit<Check, 'name'>;

/** The full level reads every file of every backup. */
const timeoutSeconds: Readonly<Record<Level, number>> = { status: 90, verify: 300, full: 3600 };

export async function checkHosts(environment: Environment, level: Level): Promise<Check[]> {
  const byServer = await Promise.all(environment.servers.map((server) => checkHost(server, environment, level)));
  return byServer.flat();
}

async function checkHost(server: Server, environment: Environment, level: Level): Promise<Check[]> {
  const login = `login to ${server.name}`;
  if (!server.managed) {
    const reason = 'an appliance, which configures itself: Strata does not log in';
    return [{ name: login, outcome: 'not observable here', reason }];
  }
  const all = plannedChecks(server, environment);
  const current = checksOfLevel(all, level);
  const otherChecks = all.filter((check) => !current.includes(check));
  const toCheck = (check: PlannedCheck, result: Result): Check => ({
    name: `${check.title} of ${server.name}`,
    ...result,
  });
  const unaskedChecks = otherChecks.map((check) => toCheck(check, notAsked(check.level)));
  try {
    const answers = await askHost(current, { server, environment, level });
    const success: Check = { name: login, outcome: 'passed', reason: 'SSH with a verified host key' };
    return [success, ...current.map((check, at) => toCheck(check, answers[at]!)), ...unaskedChecks];
  } catch (error) {
    const silent: Result = { outcome: 'not observable here', reason: `the login to ${server.name} failed` };
    const failure: Check = { name: login, outcome: 'failed', reason: (error as Error).message };
    return [failure, ...current.map((check) => toCheck(check, silent)), ...unaskedChecks];
  }
}

interface Run {
  readonly server: Server;
  readonly environment: Environment;
  readonly level: Level;
}

/** @throws Error where the host does not answer every check */
export async function askHost(checks: readonly PlannedCheck[], { server, environment, level }: Run): Promise<Result[]> {
  const program = { source: hostProgram(checks), timeoutSeconds: timeoutSeconds[level] };
  const answers = results.parse(await pythonOn(environment.home, server.name, program));
  if (answers.length === checks.length) return answers;
  throw new Error(`${server.name} answered ${answers.length} of ${checks.length} checks`);
}

function notAsked(level: Level): Result {
  return { outcome: 'not asked', reason: `\`${commandOf[level]}\` checks it` };
}
