import { bucketName } from './bucket-name';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { wording } from '../../config/wording';

export const bucketsHaveAStore: Rule = (description) =>
  Object.keys(description.buckets).length > 0 && !description.storage
    ? [
        {
          path: ['buckets'],
          received: Object.keys(description.buckets).join(', '),
          allowed: wording`buckets in a store`,
          remedy: wording`add \`storage:\`, or remove the buckets`,
        },
      ]
    : [];

/** The lifecycle rule would try to delete locked versions: an error, and no longer protection. */
export const locksEndBeforeVersionsGo: Rule = ({ buckets }) =>
  Object.entries(buckets).flatMap(([key, { objectLockDays = 0, noncurrentVersionDays }]) =>
    objectLockDays <= noncurrentVersionDays
      ? []
      : [
          {
            path: ['buckets', key, 'objectLockDays'],
            received: String(objectLockDays),
            allowed: wording`at most ${noncurrentVersionDays}, which is noncurrentVersionDays`,
            remedy: wording`write \`noncurrentVersionDays: ${objectLockDays}\`, or reduce \`objectLockDays\``,
          },
        ],
  );

export const lockModesHaveDays: Rule = ({ buckets }) =>
  Object.entries(buckets).flatMap(([key, { objectLockDays, objectLockMode }]) =>
    objectLockMode === undefined || objectLockDays !== undefined
      ? []
      : [
          {
            path: ['buckets', key, 'objectLockMode'],
            received: objectLockMode,
            allowed: wording`a mode together with \`objectLockDays\``,
            remedy: wording`add \`objectLockDays\`, or remove \`objectLockMode\``,
          },
        ],
  );

export const bucketNamesFit: Rule = (description, { environmentName }) =>
  fullNames(description, environmentName)
    .filter(({ full }) => full.length > 63)
    .map(({ path, full }) => ({
      path,
      received: wording`${full} (${full.length} characters)`,
      allowed: wording`a full name of at most 63 characters`,
      remedy: wording`shorten the key, the project or storage.suffix`,
    }));

export const bucketNamesAreFree: Rule = (description, { environmentName, neighbours }) => {
  const owners = new Map(
    [...neighbours].flatMap(([name, other]) => fullNames(other, name).map(({ full }) => [full, name] as const)),
  );
  return fullNames(description, environmentName)
    .filter(({ full }) => owners.has(full))
    .map(({ path, full }) => ({
      path,
      received: full,
      allowed: wording`a bucket that no other environment has`,
      remedy: wording`environment ${owners.get(full)} has it already: change the key or storage.suffix`,
    }));
};

function fullNames(description: Description, environment: string) {
  if (!description.storage) return [];
  return Object.keys(description.buckets).map((key) => ({
    path: ['buckets', key],
    full: bucketName(description, environment, key),
  }));
}
