import { distributions } from '../../clouds/images';
import type { ImageName } from '../../clouds/images';
import { sharedFolders } from '../buckets/folders';
import type { Rule } from '../rule';
import { didYouMean, commaList } from '../../config/spelling';
import type { Description } from '../description';
import { hostedPostgresql, services } from '../described';
import { wording } from '../../config/wording';

/** Its pgBackRest (2.37) supports neither IMDSv2 nor bundles. */
const tooOldForBackups: ImageName = 'ubuntu-22.04';
const newEnough = distributions.filter((name) => name !== tooOldForBackups);

export const backupsNeedANewEnoughImage: Rule = (description) => {
  const database = hostedPostgresql(description);
  if (!database?.backup) return [];
  return [database.server, database.backup.proof.server ?? database.server]
    .filter((name, at, all) => all.indexOf(name) === at && description.servers[name]?.image === tooOldForBackups)
    .map((name) => ({
      path: ['servers', name, 'image'],
      received: tooOldForBackups,
      allowed: wording`${newEnough.slice(0, -1).join(', ')} or ${newEnough.at(-1)} for a server that backs a database up or proves its backups`,
      remedy: wording`choose one of these: its pgBackRest is too old`,
    }));
};

export const backupBucketsExist: Rule = (description) => {
  const buckets = Object.keys(description.buckets);
  return uses(description)
    .filter(({ bucket }) => !buckets.includes(bucket))
    .map(({ path, bucket }) => ({
      path: [...path, 'bucket'],
      received: bucket,
      allowed: buckets.length > 0 ? commaList(buckets) : wording`a key of buckets`,
      remedy: didYouMean(bucket, buckets, wording`add it to \`buckets\``),
    }));
};

export const backupStoreSpeaksTls: Rule = (description) => {
  const { endpoint } = description.storage ?? {};
  if (!hostedPostgresql(description)?.backup || !endpoint?.startsWith('http:')) return [];
  return [
    {
      path: ['storage', 'endpoint'],
      received: endpoint,
      allowed: wording`a URL with https, where pgBackRest keeps backups of PostgreSQL`,
      remedy: wording`pgBackRest does not speak plain HTTP: give the store a certificate and write https`,
    },
  ];
};

export const backupFoldersAreFree: Rule = (description) =>
  sharedFolders
    .filter((name) => name in description.servers && Object.keys(description.buckets).length > 0)
    .map((name) => ({
      path: ['servers', name],
      received: name,
      allowed: wording`a name that is no folder of the backup bucket`,
      remedy: wording`\`${name}/\` is used in the bucket already: rename the server`,
    }));

/** All references to buckets. */
function uses(description: Description) {
  const bucket = hostedPostgresql(description)?.backup?.bucket;
  return [
    ...(bucket === undefined ? [] : [{ path: ['postgresql', 'backup'], bucket }]),
    ...services(description).flatMap(({ service: { dump }, path }) =>
      dump ? [{ path: [...path, 'dump'], bucket: dump.bucket }] : [],
    ),
  ];
}
