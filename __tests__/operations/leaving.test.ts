/** Apps that left the description: what a plan asks the hosts, and what `up` tells of the data that stay. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavingText } from '../../cli/print/leaving';
import { consentArguments, dataThatStays, leavingApps } from '../../operations/leaving';
import { checksOfLevel, plannedChecks } from '../../operations/verify/host-program';
import type { Outcome } from '../../platform/check';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { HostStandIn } from './host-stand-in';

let host: HostStandIn;
beforeEach(() => {
  host = new HostStandIn();
  writeFileSync(
    join(host.folder, 'ssh_config'),
    '# Written by Strata.\n\nHost app-1\n  Port 22\nHost db-1\n\nHost *\n',
  );
});
afterEach(() => host.remove());

const environment = () => ({ ...environmentOf('small.yaml'), home: host.folder });
const words = 'blog is not described any more and is still here, with 2 containers: `npx strata up prod` removes it';
const hostSays = (outcome: Outcome, reason: string) => host.answers('ssh', JSON.stringify([{ outcome, reason }]));

describe('a plan', () => {
  test('asks each host that this machine has entered before, and no other one', async () => {
    hostSays('failed', words);
    expect(await leavingApps(environment())).toEqual(
      ['app-1', 'db-1'].map((name) => ({ host: name, observable: true, words })),
    );
    expect(
      host
        .calls('ssh')
        .map(({ args }) => / (app-1|db-1) if /.exec(args)?.[1])
        .sort(),
    ).toEqual(['app-1', 'db-1']);
  });

  test('asks nobody before the first `up`', async () => {
    rmSync(join(host.folder, 'ssh_config'));
    expect(await leavingApps(environment())).toEqual([]);
    expect(host.calls('ssh')).toEqual([]);
  });

  test('says nothing of a host that nothing leaves', async () => {
    hostSays('passed', 'none');
    expect(await leavingApps(environment())).toEqual([]);
  });

  test('a host that does not answer is not observable', async () => {
    host.answers('ssh', '', { code: 255, error: 'No route to host' });
    expect(await leavingApps(environment())).toContainEqual({
      ...{ host: 'app-1', observable: false },
      words: 'app-1 did not answer (exit 255): No route to host',
    });
  });

  test('prints each host with what leaves it', () => {
    const texts = leavingText([
      { host: 'app-1', observable: true, words },
      { host: 'db-1', observable: false, words: 'nobody answers' },
    ]);
    expect(texts).toEqual([
      expect.stringContaining(`Leaves app-1`),
      expect.stringContaining('Apps that leave db-1: not observable here'),
    ]);
    expect(texts[0]).toContain(words);
  });
});

test.each<[what: string, change: (raw: Raw) => void, expected: string[]]>([
  ['an app on two hosts', () => {}, ['shop', 'shop']],
  ['one that moved away', (raw) => (raw.apps.shop.servers = ['app-2']), ['', 'shop']],
])('`status` asks every host for apps that it does not have: %s', (_, change, expected) => {
  const described = environmentOf('small.yaml', (raw) => {
    change(raw);
    if (!raw.apps.shop.servers.includes('app-1')) raw.servers['app-1'].roles = [];
  });
  const apps = described.servers.map((server) => {
    const checks = checksOfLevel(plannedChecks(server, described), 'status');
    const { apps: names } = checks.find((check) => check.function === 'left_apps')!.expected as { apps: string[] };
    return [server.name, names.join()];
  });
  expect(Object.fromEntries(apps)).toEqual({ edge: '', 'app-1': expected[0], 'app-2': expected[1], 'db-1': '' });
});

test('`up` tells data that stay, and nothing where there are none', () => {
  const reason = 'blog left blog_data, to delete: `npx strata up prod --consent blog_data`';
  const check = (name: string, outcome: Outcome, text: string) => ({ name, outcome, reason: text });
  expect(
    dataThatStays([
      check('apps that left of app-1', 'passed', reason),
      check('apps that left of app-2', 'passed', 'none'),
      check('apps that left of db-1', 'failed', words),
      check('containers of app-1', 'passed', 'shop/web as described'),
    ]),
  ).toEqual([`apps that left of app-1: ${reason}`]);
});

test('names that the operator consents to are data for Ansible, not code', () => {
  expect(consentArguments([])).toEqual([]);
  expect(consentArguments(['blog_data', '/opt/blog'])).toEqual(['-e', '{"retired_consent":"blog_data,/opt/blog"}']);
  expect(consentArguments(['{{ x }}'])).toEqual(['-e', '{"retired_consent": !unsafe "{{ x }}"}']);
});
