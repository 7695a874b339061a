import { isRange } from '../../config/ranges';
import { didYouMean } from '../../config/spelling';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';
import formerTimeZones from './former-time-zones.json';

const currentNames: Readonly<Record<string, string>> = formerTimeZones.zones;

export const adminIsNotLockedOut: Rule = ({ admin }) =>
  admin.from.length > 0
    ? []
    : [
        {
          path: ['admin', 'from'],
          received: wording`[]`,
          allowed: wording`at least one range such as 203.0.113.7/32`,
          remedy: wording`add the address you connect from: nobody could reach the servers by SSH`,
        },
      ];

export const adminIsNotTheWorld: Rule = ({ admin }) =>
  admin.from.flatMap((cidr, at) =>
    isRange(cidr) && Number(cidr.split('/')[1]) < 8
      ? [
          {
            path: ['admin', 'from', at],
            received: cidr,
            allowed: wording`a range of /8 or narrower`,
            remedy: wording`write the addresses you really connect from, best as /32`,
          },
        ]
      : [],
  );

export const timezoneIsKnown: Rule = ({ admin }) =>
  isTimezone(admin.timezone)
    ? []
    : [
        {
          path: ['admin', 'timezone'],
          received: admin.timezone,
          allowed: wording`a name of the tz database such as Europe/Paris or Etc/UTC`,
          remedy: didYouMean(admin.timezone, timeZones(), wording`correct it`),
        },
      ];

/** Debian 13 and Ubuntu 24.04 no longer install former names. */
export const timezoneIsCurrent: Rule = ({ admin: { timezone } }) => {
  const current = currentName(timezone);
  if (current === timezone) return [];
  return [
    {
      path: ['admin', 'timezone'],
      received: timezone,
      allowed: wording`a current name of the tz database: newer distributions do not have the former ones`,
      remedy: wording`write \`${current}\`, which is the same time zone`,
    },
  ];
};

/** The runtime lists some zones under their former names. */
function timeZones(): string[] {
  return ['Etc/UTC', ...Intl.supportedValuesOf('timeZone').map(currentName)];
}

function currentName(timezone: string): string {
  return Object.hasOwn(currentNames, timezone) ? currentNames[timezone]! : timezone;
}

function isTimezone(name: string): boolean {
  if (!/^([A-Z][\w+-]*)(\/[A-Z][\w+-]*)*$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
