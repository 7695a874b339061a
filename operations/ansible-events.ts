/** Events of an Ansible run, as `ansible/plugins/callback/strata_events.py` writes them: one line of JSON each. */

export interface HostResult {
  readonly host: string;
  readonly ok: number;
  readonly changed: number;
  readonly failed: number;
  readonly unreachable: number;
}

export interface TaskFailure {
  readonly host: string;
  readonly task: string;
  /** File and line. */
  readonly at: string;
  /** Result of the task, as YAML. */
  readonly said: string;
}

interface Summary {
  readonly ok: number;
  readonly changed: number;
  readonly failures: number;
  readonly unreachable: number;
}

interface Event {
  readonly play?: string;
  readonly task?: string;
  readonly failed?: TaskFailure;
  readonly hosts?: Readonly<Record<string, Summary>>;
}

/** Collects the events of one run. */
export class AnsibleEvents {
  readonly failures: TaskFailure[] = [];
  recap: readonly HostResult[] = [];

  /** @param onBegin called with the name of every play and task when it begins */
  constructor(private readonly onBegin: (name: string) => void) {}

  readonly read = (line: string): void => {
    const { play, task, failed, hosts } = JSON.parse(line) as Event;
    const name = task ?? play;
    if (name) this.onBegin(name);
    if (failed) this.failures.push(failed);
    if (hosts) this.recap = Object.entries(hosts).map(([host, summary]) => toHostResult(host, summary));
  };
}

function toHostResult(host: string, { ok, changed, failures, unreachable }: Summary): HostResult {
  return { host, ok, changed, failed: failures, unreachable };
}
