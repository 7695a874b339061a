import { bucketName } from './bucket-name';
import type { Rule } from '../rule';
import type { Description } from '../description';

export const bucketsHaveAStore: Rule = (description) =>
  Object.keys(description.buckets).length > 0 && !description.storage
    ? [
        {
          path: ['buckets'],
          received: Object.keys(description.buckets).join(', '),
          allowed: 'buckets in a store',
          remedy: 'add `storage:`, or remove the buckets',
        },
      ]
    : [];

/** A lock on versions that the bucket itself removes would end in errors, not in safety. */
export const locksEndBeforeVersionsGo: Rule = ({ buckets }) =>
  Object.entries(buckets).flatMap(([key, { lockDays = 0, noncurrentDays }]) =>
    lockDays <= noncurrentDays
      ? []
      : [
          {
            path: ['buckets', key, 'lockDays'],
            received: String(lockDays),
            allowed: `at most ${noncurrentDays}, which is noncurrentDays`,
            remedy: `write \`noncurrentDays: ${lockDays}\`, or lock them less long`,
          },
        ],
  );

export const lockModesHaveDays: Rule = ({ buckets }) =>
  Object.entries(buckets).flatMap(([key, { lockDays, lockMode }]) =>
    lockMode === undefined || lockDays !== undefined
      ? []
      : [
          {
            path: ['buckets', key, 'lockMode'],
            received: lockMode,
            allowed: 'a mode beside `lockDays`, which it is the mode of',
            remedy: 'add `lockDays`, or remove `lockMode`',
          },
        ],
  );

export const bucketNamesFit: Rule = (description, { environmentName }) =>
  fullNames(description, environmentName)
    .filter(({ full }) => full.length > 63)
    .map(({ path, full }) => ({
      path,
      received: `${full} (${full.length} characters)`,
      allowed: 'a full name of at most 63 characters',
      remedy: 'shorten the key, the project or storage.suffix',
    }));

export const bucketNamesAreFree: Rule = (description, { environmentName, neighbours }) => {
  const taken = new Map(
    [...neighbours].flatMap(([name, other]) => fullNames(other, name).map(({ full }) => [full, name] as const)),
  );
  return fullNames(description, environmentName)
    .filter(({ full }) => taken.has(full))
    .map(({ path, full }) => ({
      path,
      received: full,
      allowed: 'a bucket that no other environment has',
      remedy: `environment ${taken.get(full)} has it already: change the key or storage.suffix`,
    }));
};

function fullNames(description: Description, environment: string) {
  if (!description.storage) return [];
  return Object.keys(description.buckets).map((key) => ({
    path: ['buckets', key],
    full: bucketName(description, environment, key),
  }));
}
