/** What `ansible/plugins/callback/strata_events.py` tells of a run, a line of JSON each. */

export interface HostResult {
  readonly host: string;
  readonly ok: number;
  readonly changed: number;
  readonly failed: number;
  readonly unreachable: number;
}

interface TaskFailure {
  readonly host: string;
  readonly task: string;
  /** File and line. */
  readonly at: string;
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

/** Collects what one run tells. */
export class AnsibleEvents {
  readonly failures: TaskFailure[] = [];
  recap: readonly HostResult[] = [];

  /** @param begun gets the name of every play and task as it begins */
  constructor(private readonly begun: (name: string) => void) {}

  readonly read = (line: string): void => {
    const { play, task, failed, hosts } = JSON.parse(line) as Event;
    const name = task ?? play;
    if (name) this.begun(name);
    if (failed) this.failures.push(failed);
    if (hosts) this.recap = Object.entries(hosts).map(([host, summary]) => inWords(host, summary));
  };

  /** Each task that failed, with its hosts and what it said there; empty where Ansible ended before any task. */
  get words(): string {
    const tasks = [...new Set(this.failures.map(titleOf))];
    return tasks.map((title) => [title, ...this.saidIn(title)].join('\n')).join('\n');
  }

  private saidIn(title: string): string[] {
    return this.failures.filter((failure) => titleOf(failure) === title).map(({ host, said }) => `${host}: ${said}`);
  }
}

function titleOf({ task, at }: TaskFailure): string {
  return `TASK [${task}] ${at}`;
}

function inWords(host: string, { ok, changed, failures, unreachable }: Summary): HostResult {
  return { host, ok, changed, failed: failures, unreachable };
}
