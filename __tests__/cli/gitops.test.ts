/** What people read of a repository that a host follows. */
import { stripVTControlCharacters } from 'node:util';
import { gitopsText } from '../../cli/print/gitops';
import type { StatusOfHost } from '../../operations/gitops/hosts';

const status: StatusOfHost = {
  host: 'app-1',
  app: 'shop',
  repository: 'git@git.example.org:shop/shop.git',
  follows: 'branch main',
  verified: true,
  deployKey: 'ssh-ed25519 AAAA strata shop',
  good: { commit: 'a'.repeat(40), ref: 'main', at: '2026-11-30T17:17:04Z', rewritten: true },
  attempted: null,
  failed: null,
  waiting: null,
  paused: null,
  problems: ['commit bbbbbbbbbbbb of main failed: web does not get well'],
  checked: '2026-11-30T17:20:04Z',
  next: '2026-11-30T17:23:00Z',
};
const text = (changes: Partial<StatusOfHost>) =>
  stripVTControlCharacters(gitopsText({ environment: 'prod', apps: [{ ...status, ...changes }] })).split('\n  ');

test('what serves, what failed and why, when it looks again, and the key that the git server has to know', () => {
  expect(text({})).toEqual([
    'shop on app-1 follows branch main of git@git.example.org:shop/shop.git',
    expect.stringMatching(/^serves aaaaaaaaaaaa of main since .*, after a rewritten history$/),
    'commit bbbbbbbbbbbb of main failed: web does not get well',
    expect.stringMatching(/^looked at .*; next look .*$/),
    'deploy key, which may only read: ssh-ed25519 AAAA strata shop',
  ]);
});

test('a new host, a pause, and that anybody may commit', () => {
  const paused = { at: '2026-11-30T17:17:04Z', by: 'ada@laptop' };
  const lines = text({ good: null, problems: [], verified: false, paused, deployKey: null });
  expect(lines).toEqual([
    'shop on app-1 follows branch main of git@git.example.org:shop/shop.git, whoever commits',
    'no commit was released yet',
    expect.stringMatching(/^paused since .* by ada@laptop$/),
  ]);
});
