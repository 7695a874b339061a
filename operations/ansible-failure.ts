/** What the operator reads of a playbook that failed: hosts, task, cause, what to try, and where the log is. */
import type { Environment } from '../parts/environment';
import { Failure } from '../platform/failure';
import { causeIn, endingCauseIn, textIn } from './ansible-cause';
import type { TaskFailure } from './ansible-events';
import { ansibleRemedy } from './ansible-remedy';
import { failureLine } from './failure-lines';

/** A run of Ansible that failed. All that it printed is in its log. */
export interface FailedPlaybook {
  readonly failures: readonly TaskFailure[];
  /** What Ansible printed, for a run that ended before its first task. */
  readonly output: string;
  readonly environment: Environment;
  /** Hides secrets. */
  readonly scrub: (text: string) => string;
  readonly log: string;
}

/** The log is the last line, also after a remedy was added. */
export class AnsibleFailure extends Failure {
  constructor(
    private readonly lines: readonly string[],
    private readonly log: string,
  ) {
    super([...lines, failureLine('log', log)].join('\n'));
  }

  withRemedy(remedy: string): AnsibleFailure {
    return new AnsibleFailure([...this.lines, failureLine('try', remedy)], this.log);
  }
}

/** As many are shown; the log has all. */
const maxCauses = 5;

export function ansibleFailure({ failures, output, environment, scrub, log }: FailedPlaybook): AnsibleFailure {
  if (failures.length === 0) {
    const remedy = ansibleRemedy(output, { environment, host: null });
    return new AnsibleFailure([failureLine('cause', endingCauseIn(scrub(output))), ...tryLines([remedy])], log);
  }
  const fatal = lastTasks(failures);
  const groups = sameCause(fatal, scrub);
  const firstGroups = groups.slice(0, maxCauses);
  const remedies = firstGroups.map(([first]) => ansibleRemedy(textIn(first!.said), { environment, host: first!.host }));
  const rest = groups.length - firstGroups.length;
  const lines = [
    ...firstGroups.flatMap((group) => groupLines(group, scrub)),
    ...(rest > 0 ? [`and ${rest} more failed tasks, which are in the log`] : []),
    ...tryLines(remedies),
  ];
  return new AnsibleFailure(lines.map(scrub), log);
}

/** The last failed task of each host ended it: an earlier one was rescued, and the later one reports it. */
function lastTasks(failures: readonly TaskFailure[]): TaskFailure[] {
  const last = new Map(failures.map((failure) => [failure.host, titleOf(failure)]));
  const fatal = failures.filter((failure) => last.get(failure.host) === titleOf(failure));
  // After the failed items of a loop, Ansible reports the loop, which says nothing more.
  const isLoop = ({ said }: TaskFailure) => /One or more items failed/.test(said);
  return fatal.filter(
    (failure) => !isLoop(failure) || fatal.every((other) => other.host !== failure.host || isLoop(other)),
  );
}

/** Failures of the same task with the same cause, on several hosts. */
function sameCause(failures: readonly TaskFailure[], scrub: (text: string) => string): TaskFailure[][] {
  const groups = new Map<string, TaskFailure[]>();
  for (const failure of failures) {
    const key = `${titleOf(failure)}\n${causeIn(failure.said, scrub)}`;
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  return [...groups.values()];
}

function groupLines(group: readonly TaskFailure[], scrub: (text: string) => string): string[] {
  const hosts = [...new Set(group.map(({ host }) => host))].join(', ');
  const first = group[0]!;
  return [
    failureLine('host', hosts),
    failureLine('task', titleOf(first)),
    failureLine('cause', causeIn(first.said, scrub)),
  ];
}

function titleOf({ task, at }: TaskFailure): string {
  return `${task} (${at.replace(/^.*\/(?=ansible\/)/, '')})`;
}

function tryLines(remedies: readonly (string | null)[]): string[] {
  const unique = new Set(remedies.filter((remedy) => remedy !== null));
  return [...unique].map((remedy) => failureLine('try', remedy));
}
