/** Events of an Ansible run, as `ansible/plugins/callback/strata_events.py` writes them: one line of JSON each. */

export interface HostResult {
  readonly host: string;
  readonly ok: number;
  readonly changed: number;
  /** Names of the tasks that changed something, in order. */
  readonly tasks: readonly string[];
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
  readonly changed?: { readonly host: string; readonly task: string };
  readonly hosts?: Readonly<Record<string, Summary>>;
}

/** Collects the events of one run. */
export class AnsibleEvents {
  readonly failures: TaskFailure[] = [];
  recap: readonly HostResult[] = [];
  private readonly changes: { readonly host: string; readonly task: string }[] = [];

  /** @param onBegin called with the name of every play and task when it begins */
  constructor(private readonly onBegin: (name: string) => void) {}

  readonly read = (line: string): void => {
    const { play, task, failed, changed, hosts } = JSON.parse(line) as Event;
    const name = task ?? play;
    if (name) this.onBegin(name);
    if (failed) this.failures.push(failed);
    if (changed) this.changes.push(changed);
    if (hosts) this.recap = Object.entries(hosts).map(([host, summary]) => this.resultOf(host, summary));
  };

  private resultOf(host: string, { ok, changed, failures, unreachable }: Summary): HostResult {
    const tasks = this.changes.filter((change) => change.host === host).map(({ task }) => task);
    return { host, ok, changed, tasks, failed: failures, unreachable };
  }
}

/** `app-1 changed=2, db-1 changed=0` */
export function changesText(results: readonly Pick<HostResult, 'host' | 'changed'>[]): string {
  return results.map(({ host, changed }) => `${host} changed=${changed}`).join(', ');
}
