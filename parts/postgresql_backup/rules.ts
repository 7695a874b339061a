import { sharedFolders } from '../buckets/folders';
import { writtenDumps } from '../postgresql_dump/model';
import type { WrittenDump } from '../postgresql_dump/model';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { didYouMean, listed } from '../../config/spelling';
import type { Description } from '../description';
import { hostedPostgresql, services } from '../described';

/** Its pgBackRest (2.37) knows neither IMDSv2 nor bundles. */
const tooOldForBackups = 'ubuntu-22.04';

export const backupsNeedANewEnoughImage: Rule = (description) => {
  const database = hostedPostgresql(description);
  if (!database?.backup) return [];
  return [database.server, database.backup.proof.server ?? database.server]
    .filter((name, at, all) => all.indexOf(name) === at && description.servers[name]?.image === tooOldForBackups)
    .map((name) => ({
      path: ['servers', name, 'image'],
      received: tooOldForBackups,
      allowed: 'debian-12, debian-13 or ubuntu-24.04 for a server that backs a database up or proves its backups',
      remedy: 'choose one of these: its pgBackRest is too old',
    }));
};

export const backupBucketsExist: Rule = (description) => {
  const known = Object.keys(description.buckets);
  return uses(description)
    .filter(({ bucket }) => !known.includes(bucket))
    .map(({ path, bucket }) => ({
      path: [...path, 'bucket'],
      received: bucket,
      allowed: known.length > 0 ? listed(known) : 'a key of buckets',
      remedy: didYouMean(bucket, known, 'add it to `buckets`'),
    }));
};

/** What a server still has, nobody should miss in the bucket. */
export const dumpsStayInTheBucketAsLong: Rule = (description) =>
  once(dumps(description).map(({ dump }) => dump)).flatMap(({ path, bucket, keepDays }) => {
    const dumpDays = description.buckets[bucket]?.dumpDays;
    if (dumpDays === undefined || keepDays <= dumpDays) return [];
    return [
      {
        path: [...path, 'keepDays'],
        received: String(keepDays),
        allowed: `at most ${dumpDays}, which is dumpDays of ${bucket}`,
        remedy: `write \`dumpDays: ${keepDays}\` there, or keep them less long here`,
      },
    ];
  });

/** A server writes to one bucket, at one time, and keeps all its dumps as long. */
export const dumpsOfAServerAgree: Rule = (description) =>
  Object.keys(description.servers).flatMap((server) => {
    const [first, ...others] = writtenDumps(server, description);
    return others.flatMap((dump) =>
      (['bucket', 'at', 'keepDays'] as const)
        .filter((key) => dump[key] !== first![key])
        .map((key): Problem => ({
          path: [...dump.path, key],
          received: String(dump[key]),
          allowed: `${first![key]}, as in ${first!.path.join('.')}`,
          remedy: `all dumps of ${server} are made together: write the same, or move one to another server`,
        })),
    );
  });

export const backupFoldersAreFree: Rule = (description) =>
  sharedFolders
    .filter((name) => name in description.servers && Object.keys(description.buckets).length > 0)
    .map((name) => ({
      path: ['servers', name],
      received: name,
      allowed: 'a name that is no folder of the backup bucket',
      remedy: `\`${name}/\` is used in the bucket already: rename the server`,
    }));

/** Everything that names a bucket. */
function uses(description: Description) {
  const bucket = hostedPostgresql(description)?.backup?.bucket;
  return [
    ...(bucket === undefined ? [] : [{ path: ['postgresql', 'backup'], bucket }]),
    ...services(description).flatMap(({ service: { dump }, path }) =>
      dump ? [{ path: [...path, 'dump'], bucket: dump.bucket }] : [],
    ),
  ];
}

function dumps(description: Description) {
  return Object.keys(description.servers).flatMap((server) =>
    writtenDumps(server, description).map((dump) => ({ server, dump })),
  );
}

/** An app on two servers is described once. */
function once(all: readonly WrittenDump[]): WrittenDump[] {
  return [...new Map(all.map((dump) => [dump.path.join('.'), dump])).values()];
}
