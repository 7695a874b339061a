/** `npm start`: from a fresh machine to a site in the lab, with a note written and read back over HTTPS. */
import { canHostLab, ensureSystem } from '../lab/system';
import { bringUp } from '../operations/commands/up';
import { inSteps } from '../operations/face';
import { Failure } from '../platform/failure';
import { lock } from '../operations/lock/environment';
import { loadEnvironment } from '../operations/project';
import { inRun } from '../operations/run/in-run';
import { outputs, synthesize } from '../operations/terraform';
import { ensureTerraform } from '../platform/terraform-binary';
import { ask } from '../platform/https';
import { authorities } from '../operations/verify/observer';
import type { LiveServers } from '../operations/verify/verify';
import type { Environment } from '../parts/environment';
import { failClearly } from './fail-clearly';
import { terminal } from './face/terminal';
import { checksText, hasFailure } from './print/checks';
import { codeOfSignal, listenForSignals } from './signals';

const name = 'lab';

export async function start(): Promise<void> {
  listenForSignals();
  await failClearly(() => inRun('strata', everything));
  process.exitCode = codeOfSignal() ?? process.exitCode;
}

async function everything(): Promise<void> {
  const environment = loadEnvironment(name);
  const ability = canHostLab();
  if (!ability.able) return withoutLab(environment, ability.reason);

  const face = terminal();
  await ensureSystem({}, face.progress.tell);
  await ensureTerraform(face.progress.tell);
  await lock(environment, face.progress.remark);
  const { checks } = await bringUp(environment, face);
  face.progress.tell(checksText(checks));
  if (hasFailure(checks)) process.exitCode = 1;
  await writeAndReadNote(environment);
}

/** Generates everything that needs no hosts, and prints one message with the reason for stopping there. */
async function withoutLab(environment: Environment, reason: string): Promise<void> {
  await inSteps(terminal(), [
    { title: 'Check the description; synthesize stacks, inventory and playbook', run: () => synthesize(environment) },
  ]);
  process.stdout.write(
    `This machine cannot host the lab: ${reason}.\n` +
      'These were generated: the stacks in cdktf.out/lab, the inventory and playbook in ansible/generated/lab.\n' +
      'For the rest use a Linux machine as root (Debian 12 or 13), or a real cloud: see README.md.\n',
  );
}

async function writeAndReadNote(environment: Environment): Promise<void> {
  const app = environment.apps[0];
  const host = app?.services[0]?.host;
  const live = await outputs<LiveServers>(environment, 'infra');
  const address = live?.[app?.servers[0] ?? '']?.public_address;
  if (!host || !address) throw new Failure(`${name} has no public site to write a note to`);
  const question = { address, ca: authorities(environment) };
  const text = `Written by npm start at ${new Date().toISOString()}`;

  const response = await ask({
    ...question,
    url: `https://${host}/notes`,
    method: 'POST',
    body: JSON.stringify({ text }),
  });
  const { id } = JSON.parse(response.body) as { id: number };
  const read = await ask({ ...question, url: `https://${host}/notes/${id}` });
  if ((JSON.parse(read.body) as { text: string }).text !== text)
    throw new Failure(`note ${id} came back changed: ${read.body}`);
  process.stdout.write(
    `\nNote ${id} was written to and read back from https://${host} over TLS: "${text}"\n` +
      `Try it:  curl --resolve ${host}:443:${address} --cacert "$(npx strata lab ca)" https://${host}/notes\n` +
      'Then:    npx strata status lab · npx strata ssh lab db-1 · npx strata lab down\n',
  );
}
