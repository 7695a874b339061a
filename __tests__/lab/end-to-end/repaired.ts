/** `status` shows manual changes; the next run repairs those to what Strata owns; what is foreign and broken stays red. */
import type { Check } from '../../../platform/check';
import {
  ansiblePlaybook,
  expectNothingChanged,
  expectSuccess,
  inHost,
  minutes,
  name,
  strata,
  waitUntil,
} from './harness';
import { backups } from './database';
import { damages } from './damages';
import type { Damage } from './damages';

/** Roles that own what was damaged: the whole playbook is run by the tests before. */
const owners = [
  'retired',
  'common',
  'ssh',
  'firewall',
  'fail2ban',
  'nat',
  'docker',
  'app',
  'postgresql',
  'postgresql_dump',
  'postgresql_backup',
  'proxy',
];
const repair = () => ansiblePlaybook(['--tags', owners.join(',')]);

const isSound = async (server: string, command: string) => (await inHost(server, command)).code === 0;

const words = ({ what, server }: Damage) => `${server}: ${what}`;

async function remainingDamages(): Promise<string[]> {
  const problems: string[] = [];
  for (const damage of damages) if (!(await isSound(damage.server, damage.sound))) problems.push(words(damage));
  return problems;
}

/** Reason by name of every check of `status` that failed. */
async function failures(): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await strata('status', name, '--json');
  const failed = (JSON.parse(stdout) as readonly Check[]).filter(({ outcome }) => outcome === 'failed');
  return Object.fromEntries(failed.map((check) => [check.name, check.reason]));
}

async function plantAndLook(group: readonly Damage[]): Promise<void> {
  for (const { server, plant } of group) await inHost(server, plant);
  expect(await withoutFailure(group)).toEqual([]);
}

/** PostgreSQL tries again only after a minute, and the watch looks once a minute. */
async function settleJobs(): Promise<void> {
  // The watch over the app's health runs every five minutes, and may have met them too.
  expectSuccess(await inHost('app-1', 'systemctl start strata-job-notes.health.service'));
  await waitUntil('the log is archived again', 180, async () => !(await backups()).archive.failing);
  // A backup or a proof of the night may have met the damages.
  if (!('backups of db-1' in (await failures()))) return;
  expectSuccess(await strata('backup', name));
  expectSuccess(await strata('proof', name));
}

/** A damage whose check stays green. */
async function withoutFailure(planted: readonly Damage[]): Promise<string[]> {
  const reasons = await failures();
  const isGreen = ({ turnsRed, server }: Damage) => {
    const reason = turnsRed === undefined ? 'not looked at' : reasons[`${turnsRed} of ${server}`];
    return reason === undefined || reason.startsWith('the check itself failed');
  };
  return planted
    .filter(isGreen)
    .map((damage) => `${words(damage)}: ${reasons[`${damage.turnsRed} of ${damage.server}`]}`);
}

export function repairTests(): void {
  test(
    '`status` shows every damage, one run repairs what is ours and the rest stays red, and the next run changes nothing',
    async () => {
      expect(await remainingDamages()).toEqual([]);
      await settleJobs();
      expect(await failures()).toEqual({});
      // What is down hides what is wrong inside it.
      const [first, later] = [damages.filter(({ hides }) => !hides), damages.filter(({ hides }) => hides)];
      const foreign = damages.filter(({ undo }) => undo !== undefined);
      try {
        await plantAndLook(first);
        await plantAndLook(later);
        expect(await remainingDamages()).toHaveLength(damages.length);
        const repaired = await repair();
        expectSuccess(repaired);
        expect(repaired.stdout).toContain('/etc/sudoers.d/zz-foreign:1');
        expect(await remainingDamages()).toEqual(foreign.map(words));
        expect(await withoutFailure(foreign)).toEqual([]);
      } finally {
        // Where the repair did not come that far, a database that is down could undo nothing.
        await inHost('db-1', 'systemctl start postgresql@17-main');
        for (const { server, undo = '' } of foreign) await inHost(server, undo);
      }
      expect(await remainingDamages()).toEqual([]);
      await settleJobs();
      expect(await failures()).toEqual({});
      const again = await repair();
      expectSuccess(again);
      expectNothingChanged(again);
    },
    20 * minutes,
  );

  test(
    'a foreign file that breaks nginx, or weakens sshd before ours is read, is named; ours is not blamed',
    async () => {
      const site = '/etc/nginx/sites-enabled/foreign.conf';
      const match = '/etc/ssh/sshd_config.d/00-a.conf';
      expectSuccess(await inHost('app-1', `echo 'no such directive;' > ${site}`));
      expectSuccess(await inHost('spare', `printf 'Match User root\\nPasswordAuthentication yes\\n' > ${match}`));
      try {
        const nginx = await ansiblePlaybook(['--tags', 'proxy', '--limit', 'app-1']);
        expect(nginx.code).not.toBe(0);
        expect(nginx.stdout).toContain(`${site}:1`);
        expect(nginx.stdout).toContain('correct the error below');
        const sshd = await ansiblePlaybook(['--tags', 'ssh', '--limit', 'spare']);
        expect(sshd.code).not.toBe(0);
        expect(sshd.stdout).toContain(`passwordauthentication is yes for user root`);
        expect(sshd.stdout).toContain(`${match}:2: PasswordAuthentication yes`);
      } finally {
        await inHost('app-1', `rm -f ${site}`);
        await inHost('spare', `rm -f ${match}; systemctl reload ssh`);
      }
    },
    3 * minutes,
  );
}
