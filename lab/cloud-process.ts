import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labFolder } from '../clouds/lab/folders';
import { childEnv } from '../platform/child-env';
import { digest } from '../platform/digest';
import type { Lab } from '../clouds/lab/lab';
import { daemonPid, eventually, startDaemon, stopDaemon, type Daemon } from './process';
import { ask } from '../platform/https';
import type { Report } from '../platform/report';
import { run } from '../platform/shell';
import { venvBin } from '../platform/venv';

/** The AWS API of the lab: a Python process that answers Terraform and creates the hosts. */
function daemon(lab: Lab): Daemon {
  const home = labFolder(lab.name);
  const identity = ['--lab', lab.name, '--index', String(lab.index)];
  return {
    pidFile: join(home, 'cloud.pid'),
    logFile: join(home, 'cloud.log'),
    command: venvBin('python'),
    args: ['-m', 'cloud', ...identity, '--home', home, '--port', String(lab.port)],
    env: childEnv({ PYTHONPATH: __dirname }),
    signature: `-m cloud --lab ${lab.name} `,
  };
}

export function cloudPid(lab: Lab): number | undefined {
  return daemonPid(daemon(lab));
}

export async function cloudAnswers(lab: Lab): Promise<boolean> {
  try {
    return (await ask({ url: `${lab.endpoint}/strata/health` })).status === 200;
  } catch {
    return false;
  }
}

export async function ensureCloud(lab: Lab, report: Report): Promise<void> {
  if (cloudPid(lab) !== undefined && runningVersion(lab) !== currentVersion()) {
    report('restarting the cloud: its code changed');
    await stopCloud(lab);
  }
  if (cloudPid(lab) !== undefined && (await cloudAnswers(lab))) return;
  if (!existsSync(join(__dirname, 'cloud', '__main__.py'))) throw new Error('lab/cloud/__main__.py is missing');
  if (cloudPid(lab) === undefined) {
    if (await cloudAnswers(lab))
      throw new Error(`port ${lab.port} is taken by a process that ${lab.name} did not start`);
    mkdirSync(labFolder(lab.name), { recursive: true });
    writeFileSync(versionFile(lab), currentVersion());
    startDaemon(daemon(lab));
  }
  report('waiting for the cloud to answer and its hosts to start');
  // The cloud reports healthy only after it has started its hosts.
  const healthy = await eventually(180, async () => (await cloudAnswers(lab)) || (await hasExited(lab)));
  if (!healthy || !(await cloudAnswers(lab))) {
    throw new Error(`the cloud of ${lab.name} does not answer on port ${lab.port}: see ${daemon(lab).logFile}`);
  }
}

function versionFile(lab: Lab): string {
  return join(labFolder(lab.name), 'cloud.version');
}

function runningVersion(lab: Lab): string {
  return existsSync(versionFile(lab)) ? readFileSync(versionFile(lab), 'utf8') : '';
}

function currentVersion(): string {
  const folder = join(__dirname, 'cloud');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.py'));
  return digest(...sources.sort().map((file) => readFileSync(join(folder, file), 'utf8')));
}

/** Ends the wait early if the cloud's process has died. */
async function hasExited(lab: Lab): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return cloudPid(lab) === undefined;
}

/** The grace period is long because the cloud saves its state before it exits. */
export async function stopCloud(lab: Lab): Promise<void> {
  await stopDaemon(daemon(lab), 60);
}

/** Call this only after all hosts have stopped: the bridges and firewall rules must protect them until then. */
export async function removeCloudNetwork(lab: Lab): Promise<void> {
  const { command, args, env } = daemon(lab);
  if (existsSync(command)) await run(command, [...args, '--cleanup'], { env });
}
