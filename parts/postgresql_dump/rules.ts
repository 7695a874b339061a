import { describedDumps } from './model';
import type { DescribedDump } from './model';
import type { Problem } from '../../config/problem';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';

/** The bucket must keep dumps at least as long as the server does. */
export const dumpsStayInTheBucketAsLong: Rule = (description) =>
  once(dumps(description).map(({ dump }) => dump)).flatMap(({ path, bucket, daysOnServer }) => {
    const dumpDays = description.buckets[bucket]?.dumpDays;
    if (dumpDays === undefined || daysOnServer <= dumpDays) return [];
    return [
      {
        path: [...path, 'daysOnServer'],
        received: String(daysOnServer),
        allowed: wording`at most ${dumpDays}, which is dumpDays of ${bucket}`,
        remedy: wording`write \`dumpDays: ${daysOnServer}\` there, or reduce \`daysOnServer\` here`,
      },
    ];
  });

/** All dumps of a server go to one bucket, at one time, with one retention. */
export const dumpsOfAServerAgree: Rule = (description) =>
  Object.keys(description.servers).flatMap((server) => {
    const [first, ...others] = describedDumps(server, description);
    return others.flatMap((dump) =>
      (['bucket', 'at', 'daysOnServer'] as const)
        .filter((key) => dump[key] !== first![key])
        .map((key): Problem => ({
          path: [...dump.path, key],
          received: String(dump[key]),
          allowed: wording`${first![key]}, as in ${first!.path.join('.')}`,
          remedy: wording`all dumps of ${server} are made together: write the same, or move one to another server`,
        })),
    );
  });

function dumps(description: Description) {
  return Object.keys(description.servers).flatMap((server) =>
    describedDumps(server, description).map((dump) => ({ server, dump })),
  );
}

/** Removes the duplicates of an app that runs on several servers. */
function once(all: readonly DescribedDump[]): DescribedDump[] {
  return [...new Map(all.map((dump) => [dump.path.join('.'), dump])).values()];
}
