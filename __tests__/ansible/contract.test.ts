/** Roles keep their contract: read whole, and every template rendered from what render/ makes of the examples. */
import { venvIsReady } from '../../platform/venv';
import { environments } from '../render/examples';
import { generate, mutated, problems, roles } from './contract/ask';
import type { Mutation } from './contract/ask';

jest.setTimeout(180_000);
const withAnsible = venvIsReady() ? test : test.skip;
const { backups } = environments;

withAnsible('each role declares what it uses, uses what it declares, and renders each of its templates', () => {
  expect(problems(generate(environments), [{ roles, only: null }])).toEqual([[]]);
});

/** Role, file, the correct text, the mistake in its place, and the message that it causes. */
const mistakes: [role: string, ...Mutation[keyof Mutation][], said: RegExp][] = [
  ['common', 'tasks/system.yml', '+ common_packages', '+ common_package', /common_package, which nothing declares/],
  [
    'common',
    'tasks/system.yml',
    '__common_checks.stderr }}',
    '__common_check.stderr }}',
    /__common_check, which nothing declares/,
  ],
  [
    'common',
    'vars/main.yml',
    '__common_check_script:',
    '__common_check_scrpt:',
    /system.yml: .* uses __common_check_script, which nothing/,
  ],
  ['common', 'tasks/main.yml', 'sysctl.yml', 'sysctrl.yml', /includes tasks\/sysctrl.yml, which is not there/],
  ['common', 'tasks/system.yml', 'path: /etc/hosts', 'path: /etc/host', /templates\/etc\/host.j2 is not there/],
  [
    'fail2ban',
    'templates/etc/fail2ban/jail.d/strata.local.j2',
    '_ban_seconds',
    '_ban_secs',
    /fail2ban_ban_secs, which nothing/,
  ],
  [
    'fail2ban',
    'meta/argument_specs.yml',
    'fail2ban_find_seconds',
    'fail2ban_find_secs',
    /fail2ban_find_seconds, which nothing/,
  ],
  [
    'fail2ban',
    'meta/argument_specs.yml',
    'fail2ban_find_seconds',
    'fail2ban_find_secs',
    /declares fail2ban_find_secs and uses/,
  ],
  [
    'fail2ban',
    'handlers/main.yml',
    'Restart fail2ban',
    'Restart Fail2ban',
    /notifies 'Restart fail2ban', and the role's/,
  ],
  [
    'fail2ban',
    'defaults/main.yml',
    '---',
    '---\nfail2ban_ban_seconds: 60',
    /fail2ban_ban_seconds is required and has a default/,
  ],
  ['fail2ban', 'tasks/main.yml', '__fail2ban_jail.rc', '__fail2ban_jail.code', /has no attribute 'code'/],
  [
    'jobs',
    'defaults/main.yml',
    'jobs_smtp_host',
    'jobs_smtp_hots',
    /defaults\/main.yml has jobs_smtp_hots, which is no/,
  ],
  ['volumes', 'defaults/main.yml', '60', '61', /volumes_timeout is 61 in defaults\/main.yml and 60 in meta/],
  ['volumes', 'meta/argument_specs.yml', '        default: 60\n', '', /60 in defaults\/main.yml and missing in meta/],
  ['app', 'tasks/release.yml', 'strata_scrub', 'strata_srcub', /strata_srcub/],
  ['app', 'templates/compose.yaml.j2', 'service.image', 'service.imge', /has no attribute 'imge'/],
  ['postgresql_dump', 'tasks/main.yml', 'name: jobs', 'name: job', /includes the role job, and the roles are app, /],
  [
    'postgresql_dump',
    'tasks/main.yml',
    'tasks_from: job',
    'tasks_from: jobs',
    /includes tasks\/jobs.yml of jobs, which is not/,
  ],
];

withAnsible('a plausible mistake is found in each place where one can be made', () => {
  const questions = mistakes.map(([role, file, words, wrong]) =>
    mutated(role, { file: file as string, words: words as string, wrong: wrong as string }),
  );
  const problemLists = problems(generate({ backups: backups! }), questions);
  const results = mistakes.map(([role, , words, wrong, pattern], at) => ({
    mistake: `${role}: ${words as string} → ${wrong as string}`,
    isFound: problemLists[at]!.some((problem) => (pattern as RegExp).test(problem)) || problemLists[at],
  }));
  expect(results).toEqual(results.map(({ mistake }) => ({ mistake, isFound: true })));
});

withAnsible.each([
  ['role', 'role: fail2ban', 'role: fail2bn', /names the role fail2bn; there are app, common, /],
  [
    'group',
    'hosts: postgresql\n',
    'hosts: postgres\n',
    /^play 'Set up postgresql' names the group postgres; there are all, /,
  ],
])('an unknown %s of a play is named', (_, words, wrong, pattern) => {
  const examples = generate({ backups: backups! }, (text) => text.replaceAll(words, wrong));
  expect(problems(examples, [{ roles, only: null }])).toEqual([[expect.stringMatching(pattern)]]);
});
