import { ago, duration, utcTime } from '../../parts/postgresql_backup/time';

test.each([
  ['2026-11-20 14:03:00Z', '2026-11-20 14:03:00Z'],
  ['2026-11-20T14:03:00.5Z', '2026-11-20 14:03:00.500000Z'],
  ['2026-11-20 14:03:00 UTC', '2026-11-20 14:03:00Z'],
  ['2026-11-20 01:03:00+02:00', '2026-11-19 23:03:00Z'],
  ['2026-11-20 01:03:00 -0130', '2026-11-20 02:33:00Z'],
  // As PostgreSQL prints it; not a microsecond may be lost.
  ['2026-11-20 14:03:00.123456+00', '2026-11-20 14:03:00.123456Z'],
])('%s is %s', (input, utc) => {
  expect(utcTime('--to', input)).toBe(utc);
});

test.each(['2026-11-20 14:03:00', '2026-11-20T14:03:00'])('%s has no zone, so it is refused', (input) => {
  expect(() => utcTime('--to', input)).toThrow(
    `--to: received ${input}; it has no time zone: add Z for UTC at its end, or an offset, such as "2026-11-20 14:03:00Z"`,
  );
});

test.each(['yesterday', '2026-11-20', '2026-02-30 14:03:00Z', '2026-11-20 25:00:00Z', ''])(
  '%s is not a time',
  (input) => {
    expect(() => utcTime('--to', input)).toThrow('allowed: a date, a time with seconds, and a zone');
  },
);

test('durations are printed in the largest unit that is exact enough', () => {
  expect([12, 240, 4 * 3600, 3 * 86400].map(duration)).toEqual(['12 s', '4 min', '4 h', '3 days']);
  expect(ago('2026-11-20T10:00:00Z', new Date('2026-11-20T14:00:00Z'))).toBe('4 h ago');
});
