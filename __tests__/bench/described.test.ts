/** The descriptions that releases are measured with are valid: a lab takes long to say that they are not. */
import { loadEnvironment } from '../../operations/project';
import type { Raw } from '../environment';
import { describeEnvironment, forgetDescriptions } from '../lab/end-to-end/harness';
import { environment, onOneHost, servers, withApp } from '../lab/soak/released-app';

afterAll(forgetDescriptions);

const migrating = (raw: Raw) => {
  const command = ['node', '-e', 'console.error("no column price"); process.exit(5)'];
  raw.apps.echo.services.web.beforeRelease = { command, timeoutSeconds: 60 };
};

test.each([
  ['two hosts', () => undefined, servers],
  ['one host', onOneHost, servers.slice(0, 1)],
  ['a migration', migrating, servers],
])('%s', (_, change, hosts) => {
  describeEnvironment((raw) => {
    withApp(7, 'good')(raw);
    change(raw);
  }, environment);
  const { apps, loadBalancers } = loadEnvironment(environment);
  expect(apps.map((app) => [app.servers, app.services.map(({ replacement }) => replacement.kind)])).toEqual([
    [hosts, ['rolls']],
  ]);
  expect(loadBalancers).toHaveLength(1);
});
