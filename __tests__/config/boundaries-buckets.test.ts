import {
  bucketNamesAreFree,
  bucketNamesFit,
  bucketsHaveAStore,
  lockModesHaveDays,
  locksEndBeforeVersionsGo,
} from '../../parts/buckets/rules';
import { descriptionSchema } from '../../parts/description';
import { rawOf } from '../environment';
import type { Raw } from '../environment';
import { boundaries } from './boundaries';

const buckets = (list: Raw) => (raw: Raw) => (raw.buckets = list);
const lock = (objectLockDays?: number, noncurrentVersionDays?: number) =>
  buckets({ b: JSON.parse(JSON.stringify({ objectLockDays, noncurrentVersionDays })) });

boundaries(bucketsHaveAStore, [
  ['buckets with a store', () => {}],
  ['no bucket, no store', (raw) => Object.assign(raw, { buckets: {}, storage: undefined })],
  ['a store without a bucket', buckets({})],
  ['a bucket without a store', (raw) => delete raw.storage, 'buckets: pg-backups'],
  ['two of them', (raw) => Object.assign(raw, { buckets: { a: {}, b: {} }, storage: undefined }), 'buckets: a, b'],
]);

boundaries(locksEndBeforeVersionsGo, [
  ['as long as versions stay by default', lock(90)],
  ['a day longer than by default', lock(91), 'buckets.b.objectLockDays: 91'],
  ['as long as versions stay', lock(7, 7)],
  ['a day longer', lock(8, 7), 'buckets.b.objectLockDays: 8'],
  ['a day shorter', lock(6, 7)],
  ['no lock, and versions that stay for the shortest time', lock(undefined, 1)],
  [
    'the bucket that is wrong is named, not the one before it',
    buckets({ a: { objectLockDays: 90 }, b: { objectLockDays: 91 }, c: {} }),
    'buckets.b.objectLockDays: 91',
  ],
]);

boundaries(lockModesHaveDays, [
  ['neither', buckets({ b: {} })],
  ['days alone', lock(7)],
  ['both', buckets({ b: { objectLockDays: 1, objectLockMode: 'compliance' } })],
  ['a mode alone', buckets({ a: {}, b: { objectLockMode: 'governance' } }), 'buckets.b.objectLockMode: governance'],
]);

// acme-prod-…-storage-bucket-paris: 31 characters without the key, which has 32 at most.
const key = 'k'.repeat(32);
const withSuffix = (suffix: string) => (raw: Raw) => {
  raw.buckets = { b: {}, [key]: {} };
  raw.storage.suffix = suffix;
};
boundaries(bucketNamesFit, [
  ['63 characters', withSuffix('paris')],
  ['64 characters', withSuffix('berlin'), `buckets.${key}: acme-prod-${key}-storage-bucket-berlin (64 characters)`],
  [
    'without a store there is no name',
    (raw) => Object.assign(raw, { project: 'acme-and-others', buckets: { [key]: {} }, storage: undefined }),
  ],
]);

/** Its bucket `x-b` has the name of this environment's bucket `eu-x-b`. */
const neighbour = (change: (raw: Raw) => void = () => {}) => {
  const description = descriptionSchema.parse(
    rawOf('small.yaml', (raw) => {
      raw.buckets = { 'x-b': {} };
      change(raw);
    }),
  );
  return {
    fixture: 'small.yaml',
    context: { environmentName: 'prod', neighbours: new Map([['prod-eu', description]]) },
  };
};
const own = buckets({ 'eu-x': {}, 'eu-x-b': {} });
boundaries(
  bucketNamesAreFree,
  [
    ['the same full name', own, 'buckets.eu-x-b: acme-prod-eu-x-b-storage-bucket-paris'],
    ['another key', buckets({ 'eu-x': {} })],
    [
      'another suffix',
      (raw) => {
        own(raw);
        raw.storage.suffix = 'lyon';
      },
    ],
  ],
  neighbour(),
);
boundaries(
  bucketNamesAreFree,
  [['the neighbour has no store', own]],
  neighbour((raw) => delete raw.storage),
);
