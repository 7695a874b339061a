/** Nothing leads out of a rehearsal: texts of the description, synthesized stacks, and variables of the operator's shell. */
import { foreignIn } from '../../../operations/rehearsal/endpoints';
import { placesOutside } from '../../../operations/rehearsal/outside';
import { outsideCheck } from '../../../operations/rehearsal/questions';
import { rehearsalShell } from '../../../operations/rehearsal/shell';

const isInLab = (host: string) => host.endsWith('shop.example') || !host.includes('.');
const variable = (text: string) => ({ apps: { shop: { services: { web: { environment: { URL: text } } } } } });
const key = 'apps.shop.services.web.environment.URL';

describe('texts that name a place outside', () => {
  test.each([
    ['https://api.stripe.example/v1', 'api.stripe.example'],
    ['postgres://shop:x@live-db.acme.example:5432/shop', 'live-db.acme.example'],
    ['jdbc:postgresql://live-db.acme.example/shop', 'live-db.acme.example'],
    ['redis.acme.example:6379', 'redis.acme.example'],
    ['amqp://203.0.113.9/', '203.0.113.9'],
    ['Live is HTTPS://WWW.ACME.EXAMPLE', 'www.acme.example'],
  ])('%s', (text, host) => {
    expect(placesOutside(variable(text), isInLab)).toEqual([{ key, host }]);
  });

  test.each(['https://shop.example', 'https://api.shop.example/v1', 'postgres://db-1:5432/x', 'info', 'a:b', '10:30'])(
    '%s is none',
    (text) => {
      expect(placesOutside(variable(text), isInLab)).toEqual([]);
    },
  );

  test('what the rehearsal exchanges is not looked at', () => {
    const raw = { storage: { endpoint: 'https://s3.acme.example' }, proxy: { acme: { server: 'https://ca.example' } } };
    expect(placesOutside(raw, isInLab)).toEqual([]);
  });

  test('it fails, until it is allowed by name', () => {
    const outside = [{ key, host: 'live-db.acme.example' }];
    expect(outsideCheck(outside)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(`${key} names live-db`),
    });
    expect(outsideCheck(outside, ['other.example']).outcome).toBe('failed');
    expect(outsideCheck(outside, ['live-db.acme.example']).outcome).toBe('passed');
  });
});

describe('synthesized stacks', () => {
  const lab = 'http://127.0.0.1:4574';
  const local = { backend: { local: {} } };

  test.each([
    ['the lab', { provider: { aws: [{ endpoints: [{ s3: lab, ec2: lab }] }] }, terraform: local }, []],
    ['no provider', { terraform: local }, []],
    [
      'one service of the real cloud',
      { provider: { aws: [{ endpoints: [{ s3: lab, ec2: 'https://ec2.example' }] }] } },
      ['provider aws calls https://ec2.example'],
    ],
    ['another provider', { provider: { ovh: [{}] } }, ['provider ovh has no endpoint, so it would call the real one']],
    [
      'a state elsewhere',
      { terraform: { backend: { s3: {} } } },
      ["the state is in a backend s3, not in the rehearsal's folder"],
    ],
  ])('%s', (_what, stack, problems) => {
    expect(foreignIn(stack, [lab])).toEqual(problems);
  });
});

test("no credential of the operator's shell is in the rehearsal's, and no profile is read", () => {
  const shell = {
    ...{ PATH: '/bin', HOME: '/home/x', TF_CLI_CONFIG_FILE: '/x', https_proxy: 'http://proxy' },
    ...{ AWS_ACCESS_KEY_ID: 'a', AWS_PROFILE: 'live', HCLOUD_TOKEN: 'b', OVH_APPLICATION_SECRET: 'c' },
    ...{
      CLOUDFLARE_API_TOKEN: 'd',
      STRATA_VAULT_PASSWORD_FILE: '/y',
      SSH_AUTH_SOCK: '/z',
      TF_VAR_x: 'e',
      STRATA_HOME: '/live',
    },
  };
  expect(rehearsalShell(shell, { STRATA_HOME: '/rehearsal' })).toEqual({
    ...{ PATH: '/bin', HOME: '/home/x', TF_CLI_CONFIG_FILE: '/x', https_proxy: 'http://proxy' },
    ...{ STRATA_HOME: '/rehearsal', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' },
  });
});
