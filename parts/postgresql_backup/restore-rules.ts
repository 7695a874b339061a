import { storeOf as factsOf } from '../../clouds/clouds';
import { backedUpPostgresql } from './backed-up';
import type { Problem } from '../../config/problem';
import type { Context, Rule } from '../rule';
import { didYouMean, commaList } from '../../config/spelling';
import type { Description } from '../description';
import { hostedPostgresql } from '../described';
import { wording } from '../../config/wording';

export const restoredEnvironmentsAreBackedUpThemselves: Rule = (description) => {
  const names = sources(description);
  if (names.length === 0 || hostedPostgresql(description)?.backup) return [];
  return [
    {
      path: ['postgresql', 'restoreFrom'],
      received: commaList(names),
      allowed: wording`nothing, without postgresql.backup`,
      remedy: wording`add \`backup:\`: a copy gets backups of its own as soon as it is restored`,
    },
  ];
};

export const restoreSourcesExist: Rule = (description, { environmentName, neighbours }) =>
  sources(description)
    .filter((name) => !neighbours.has(name) && name !== environmentName)
    .map((name) => ({
      path: pathOf(name),
      received: name,
      allowed: wording`another environment in the same folder, without mistakes of its own`,
      remedy: didYouMean(name, [...neighbours.keys()], wording`describe it there, or remove it here`),
    }));

export const restoreSourcesAreOthers: Rule = (description, { environmentName }) =>
  sources(description)
    .filter((name) => name === environmentName)
    .map((name) => ({
      path: pathOf(name),
      received: wording`${name}, this environment`,
      allowed: wording`another environment`,
      remedy: wording`remove it: \`strata restore\` can always restore the environment's own backups`,
    }));

export const restoreSourcesAreBackedUp: Rule = (description, context) =>
  neighboursOf(description, context)
    .filter(([, other]) => !backedUpPostgresql(other))
    .map(([name]) => ({
      path: pathOf(name),
      received: wording`${name}, which has no postgresql.backup`,
      allowed: wording`an environment whose PostgreSQL is backed up`,
      remedy: wording`add \`backup:\` there, or remove it here`,
    }));

/** A server gets one access key, for one store. */
export const restoreSourcesAreInTheSameStore: Rule = (description, context) => {
  const own = storeOf(description);
  return neighboursOf(description, context).flatMap(([name, other]): Problem[] => {
    const theirs = storeOf(other);
    if (!own || !theirs || !backedUpPostgresql(other) || own === theirs) return [];
    return [
      {
        path: pathOf(name),
        received: wording`${name}, whose backups are in ${theirs}`,
        allowed: wording`an environment whose backups are in ${own}`,
        remedy: wording`keep both in one store, or dump and load the database by hand`,
      },
    ];
  });
};

function sources(description: Description): string[] {
  return Object.keys(hostedPostgresql(description)?.restoreFrom ?? {});
}

function neighboursOf(description: Description, { neighbours }: Context): [string, Description][] {
  return sources(description).flatMap((name): [string, Description][] => {
    const other = neighbours.get(name);
    return other ? [[name, other]] : [];
  });
}

/** Store and, where it has projects, project: the scope of one access key. */
function storeOf({ storage, compute }: Description): string | undefined {
  if (!storage) return undefined;
  const project = factsOf(storage.provider)?.hasProjects ? (storage.cloudProject ?? compute.cloudProject) : undefined;
  return [storage.provider, storage.endpoint, project].filter((word) => word !== undefined).join(' ');
}

function pathOf(name: string): string[] {
  return ['postgresql', 'restoreFrom', name];
}
