/** The checks of a rehearsal, each with what turns it red. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { changeChecks } from '../../../operations/rehearsal/change';
import type { ChangeReport } from '../../../operations/rehearsal/change';
import { secondRunCheck } from '../../../operations/rehearsal/questions';
import { page } from '../../../operations/rehearsal/report';
import { siteReport, Visitors } from '../../../operations/rehearsal/visitors';
import { judgement } from '../../../operations/rehearsal/visitor-address';

const site = { url: 'https://shop.example/', requests: 1000, failed: 3, longestPause: 1200, firstProblem: 'HTTP 502' };
const change: ChangeReport = {
  ...{ since: 'main~1', sites: [site], lost: [], resources: [] },
  hosts: [{ host: 'db-1', changed: 1, tasks: ['postgresql : Restart the server'] }],
};
const outcomes = (report: ChangeReport, limits = {}) =>
  Object.fromEntries(changeChecks(report, limits).map(({ name, outcome }) => [name, outcome]));

test('a second run that changes something, or reaches no host, fails by name', () => {
  const run = (changed: number) => ({ hosts: [{ host: 'app-1', changed, tasks: [] }], checks: [] });
  expect(secondRunCheck(run(0)).outcome).toBe('passed');
  expect(secondRunCheck(run(2))).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('app-1 changed=2'),
  });
  expect(secondRunCheck({ hosts: [], checks: [] }).outcome).toBe('failed');
});

describe('a change', () => {
  test.each([
    ['no limit', {}, 'passed'],
    ['as many as allowed', { maxFailed: 3, maxPause: 1.2 }, 'passed'],
    ['more requests than allowed', { maxFailed: 2 }, 'failed'],
    ['a longer pause than allowed', { maxPause: 1.1 }, 'failed'],
  ])('%s', (_what, limits, outcome) => {
    expect(outcomes(change, limits)[`visitors of ${site.url}`]).toBe(outcome);
  });

  test('a site that nobody could ask is red, and so are data that are gone', () => {
    expect(outcomes({ ...change, sites: [{ ...site, requests: 0 }] })[`visitors of ${site.url}`]).toBe('failed');
    expect(outcomes(change)['data of before the change']).toBe('passed');
    expect(outcomes({ ...change, lost: ['database shop'] })['data of before the change']).toBe('failed');
  });

  test('a task that restarts the database, and a replaced server, are named', () => {
    const reasons = changeChecks({ ...change, resources: [{ verb: 'replace', address: 'server.db-1' }] }, {})
      .map(({ reason }) => reason)
      .join('\n');
    expect(reasons).toContain('db-1: postgresql : Restart the server');
    expect(reasons).toContain('1: server.db-1');
  });
});

describe('visitors', () => {
  const visit = (endTime: number, problem: string | null = null) => ({ began: endTime - 10, ended: endTime, problem });

  test.each([
    ['answers all the time', [visit(20), visit(40), visit(60)], { failed: 0, longestPause: 20, firstProblem: null }],
    [
      'a gap',
      [visit(20), visit(40, 'HTTP 502'), visit(60, 'reset'), visit(90)],
      { failed: 2, longestPause: 70, firstProblem: 'HTTP 502' },
    ],
    [
      'never an answer',
      [visit(20, 'refused'), visit(500, 'refused')],
      { failed: 2, longestPause: 490, firstProblem: 'refused' },
    ],
    [
      'no answer at the end',
      [visit(20), visit(400, 'refused')],
      { failed: 1, longestPause: 380, firstProblem: 'refused' },
    ],
  ])('%s', (_what, visits, expected) => {
    expect(siteReport('x', visits)).toMatchObject({ requests: visits.length, ...expected });
  });

  test('they go on asking while the site answers badly, and count it', async () => {
    let status = 200;
    const server = createServer((_request, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const visitors = new Visitors([{ url, address: '127.0.0.1', ca: '' }]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    status = 503;
    await new Promise((resolve) => setTimeout(resolve, 400));
    status = 200;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [report] = await visitors.stop();
    server.close();
    expect(report!.requests).toBeGreaterThan(5);
    expect(report!.failed).toBeGreaterThan(0);
    expect(report!.failed).toBeLessThan(report!.requests);
    expect(report!.longestPause).toBeGreaterThanOrEqual(300);
    expect(report!.firstProblem).toBe('HTTP 503');
  });
});

test('the page for people names what failed, what was exchanged, and what nobody could see', () => {
  const text = page({
    ...{
      environment: 'prod',
      lab: 'rehearsal',
      verified: [],
      steps: [{ title: 'First run', seconds: 7 }],
      change: null,
    },
    checks: [{ name: 'second run', outcome: 'failed', reason: 'app-1 changed=2 | b' }],
    exchanges: [{ key: 'dns.provider', from: 'ovh', to: null, why: 'no zone here' }],
    unseen: ['the failure of a data centre'],
  });
  for (const words of [
    '**1 checks failed**',
    '| failed | second run | app-1 changed=2 \\| b |',
    '| `dns.provider` | ovh | – | no zone here |',
    '* the failure of a data centre',
    '| First run | 7 |',
  ])
    expect(text).toContain(words);
});

describe('the address of a visitor', () => {
  const visitor = '198.18.8.1';

  test('is known to nginx, and to an app that tells', () => {
    expect(judgement(visitor, { logged: [visitor], told: [] })).toContain('nginx knows 198.18.8.1');
    expect(judgement(visitor, { logged: [visitor], told: [visitor, visitor] })).toContain('nginx and the app know');
  });

  test.each([
    ['nothing was logged', { logged: [], told: [visitor] }, 'logged nothing'],
    [
      'the proxy in front is taken for the visitor',
      { logged: ['173.245.48.18'], told: [] },
      'nginx believes 173.245.48.18',
    ],
    ['one server believes the claim', { logged: [visitor, '192.0.2.1'], told: [] }, 'nginx believes 192.0.2.1'],
    ['the app gets the claim', { logged: [visitor], told: ['192.0.2.1'] }, 'the app is told 192.0.2.1'],
  ])('%s', (_what, believed, words) => {
    expect(() => judgement(visitor, believed)).toThrow(words);
  });
});
