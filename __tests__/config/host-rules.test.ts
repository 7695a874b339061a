/** The other side of rules about hosts: values close to a refused one, and accepted. */
import formerTimeZones from '../../parts/admin/former-time-zones.json';
import { email, hostname, recordName } from '../../config/primitives';
import { descriptionSchema } from '../../parts/description';
import { rules } from '../../parts/rules';
import { valuesOf } from '../../config/wording';
import { context, rawOf } from '../environment';
import type { Raw } from '../environment';

/** Ids of the rules that refuse small.yaml after a change, and the values in their words. */
function refusals(change: (raw: Raw) => void): string[] {
  const description = descriptionSchema.parse(rawOf('small.yaml', change));
  return rules.flatMap((rule) =>
    rule(description, context).map(({ received, remedy }) =>
      [rule.name, ...valuesOf(received), ...valuesOf(remedy)].join(' '),
    ),
  );
}

const inTimezone = (timezone: string) => refusals((raw) => (raw.admin.timezone = timezone));
const withSettings = (settings: Raw) => refusals((raw) => (raw.postgresql.settings = settings));

test('current names of time zones are accepted', () => {
  expect(['America/New_York', 'Etc/UTC', 'UTC', 'Asia/Kolkata', 'Europe/Oslo'].flatMap(inTimezone)).toEqual([]);
});

test('a former name of a time zone is never suggested', () => {
  expect(inTimezone('Asia/Kolkatta')).toEqual(['timezoneIsKnown Asia/Kolkatta Asia/Kolkata']);
});

test('the current name is the same time zone as the former one', () => {
  const clock = (timeZone: string, month: number) =>
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' }).format(
      Date.UTC(2024, month, 10),
    );
  const isSame = (former: string, current: string) =>
    [0, 6].every((month) => clock(former, month) === clock(current, month));
  const renamed = Object.entries(formerTimeZones.zones);
  expect(renamed.length).toBeGreaterThan(100);
  expect(renamed.filter(([former, current]) => !isSame(former, current))).toEqual([]);
  expect(renamed.flatMap(([, current]) => inTimezone(current))).toEqual([]);
});

test('with backups, settings that leave archiving alone are accepted', () => {
  expect(withSettings({ wal_level: 'logical', max_slot_wal_keep_size: '40GB', shared_buffers: '1GB' })).toEqual([]);
});

test('without backups, archiving is for the operator to decide', () => {
  const settings = { archive_mode: 'on', archive_command: '/bin/true', wal_level: 'minimal' };
  expect(
    refusals((raw) => {
      delete raw.postgresql.backup;
      Object.assign(raw.postgresql, { settings });
    }),
  ).toEqual([]);
});

test.each([
  ['http://s3.acme.example', true, ['backupStoreSpeaksTls http://s3.acme.example']],
  ['https://s3.acme.example', true, []],
  ['http://s3.acme.example', false, []],
])('a store at %s, with backups of PostgreSQL: %s', (endpoint, hasBackups, expected) => {
  const change = (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'local', endpoint, suffix: 'acme' };
    raw.buckets = { 'pg-backups': {} };
    if (!hasBackups) delete raw.postgresql.backup;
  };
  expect(refusals(change)).toEqual(expected);
});

test.each(['xn--e1afmkfd.xn--p1ai', 'shop.example.org', 'a.xn--fiqs8s', `${'a'.repeat(63)}.org`])(
  '%s is a host name',
  (name) => {
    expect([hostname, recordName].map((type) => type.safeParse(name).success)).toEqual([true, true]);
    expect(email.safeParse(`ops@${name}`).success).toBe(true);
  },
);

test.each(['shop.example.1', 'shop.xn--', 'shop.xn--a-', 'shop.x1', '-a.org', `${'a'.repeat(64)}.org`, 'shop.o'])(
  '%s is no host name',
  (name) => {
    expect([hostname, recordName].map((type) => type.safeParse(name).success)).toEqual([false, false]);
  },
);
