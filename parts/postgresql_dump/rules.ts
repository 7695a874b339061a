import { writtenDumps } from './model';
import type { WrittenDump } from './model';
import type { Problem } from '../../config/problem';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';

/** What a server still has, nobody should miss in the bucket. */
export const dumpsStayInTheBucketAsLong: Rule = (description) =>
  once(dumps(description).map(({ dump }) => dump)).flatMap(({ path, bucket, daysOnServer }) => {
    const dumpDays = description.buckets[bucket]?.dumpDays;
    if (dumpDays === undefined || daysOnServer <= dumpDays) return [];
    return [
      {
        path: [...path, 'daysOnServer'],
        received: String(daysOnServer),
        allowed: wording`at most ${dumpDays}, which is dumpDays of ${bucket}`,
        remedy: wording`write \`dumpDays: ${daysOnServer}\` there, or keep them less long here`,
      },
    ];
  });

/** A server writes to one bucket, at one time, and keeps all its dumps as long. */
export const dumpsOfAServerAgree: Rule = (description) =>
  Object.keys(description.servers).flatMap((server) => {
    const [first, ...others] = writtenDumps(server, description);
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
    writtenDumps(server, description).map((dump) => ({ server, dump })),
  );
}

/** An app on two servers is described once. */
function once(all: readonly WrittenDump[]): WrittenDump[] {
  return [...new Map(all.map((dump) => [dump.path.join('.'), dump])).values()];
}
