import { wording } from '../../config/wording';
import { appsOf } from '../app/described';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { jobOf } from './model';

export const gitopsFollowsOneThing: Rule = (description) =>
  followed(description)
    .filter(({ gitops: { branch, tags } }) => (branch === null) === (tags === null))
    .map(({ gitops: { branch }, path }) => ({
      path,
      received: branch === null ? wording`neither a branch nor tags` : wording`a branch and tags`,
      allowed: wording`either \`branch\` or \`tags\``,
      remedy: branch === null ? wording`add one, such as \`branch: main\`` : wording`remove one of them`,
    }));

/** The host takes from the repository only the Compose file and its folder. */
export const gitopsHasAComposeFile: Rule = (description) =>
  followed(description)
    .filter(({ own }) => own === null)
    .map(({ path }) => ({
      path,
      received: wording`gitops without a Compose file`,
      allowed: wording`an app with \`compose\`, the path of its Compose file in the repository`,
      remedy: wording`add it, such as \`compose: deploy/compose.yaml\``,
    }));

export const gitopsFileIsInTheRepository: Rule = (description) =>
  followed(description)
    .filter(({ own }) => own?.file.path.split('/').some((part) => ['', '.', '..'].includes(part)))
    .map(({ own, app }) => ({
      path: ['apps', app, 'compose'],
      received: own!.file.path,
      allowed: wording`a path from the top of the repository, such as deploy/compose.yaml`,
      remedy: wording`correct it: with \`gitops\` the file is in the repository, not beside this description`,
    }));

/** Two hosts that follow by themselves would serve two versions for a while, and one could go back without the other. */
export const gitopsHasOneServer: Rule = (description) =>
  followed(description)
    .filter(({ servers }) => servers.length > 1)
    .map(({ path, servers }) => ({
      path,
      received: wording`gitops of an app with ${servers.length} servers`,
      allowed: wording`an app with one server`,
      remedy: wording`remove \`gitops\`, and let your pipeline run \`strata release\`, which keeps all servers at one version`,
    }));

export const gitopsKnowsTheHostKey: Rule = (description) =>
  followed(description)
    .filter(({ gitops: { repository, hostKeys } }) => isSsh(repository) === (hostKeys.length === 0))
    .map(({ gitops: { repository }, path }) => ({
      path: [...path, ...(isSsh(repository) ? [] : ['hostKeys'])],
      received: isSsh(repository)
        ? wording`a repository over SSH without \`hostKeys\``
        : wording`host keys of a repository that is not reached over SSH`,
      allowed: wording`host keys for a repository over SSH, and for no other`,
      remedy: isSsh(repository)
        ? wording`add the lines that the git server publishes, or those of \`ssh-keyscan\` after you compared them`
        : wording`remove them`,
    }));

/** Their units would have one name. */
export const jobsAreNotCalledGitops: Rule = (description) =>
  followed(description).flatMap(({ app, jobs }) =>
    jobs
      .filter(({ name }) => `${app}.${name}` === jobOf(app))
      .map(({ name }) => ({
        path: ['apps', app, 'jobs', name],
        received: name,
        allowed: wording`another name than ${name}, which is the job that looks at the repository`,
        remedy: wording`rename it`,
      })),
  );

function isSsh(repository: string): boolean {
  return !/^(https:\/\/|\/)/.test(repository);
}

function followed(description: Description) {
  return appsOf(description).flatMap(([app, { gitops, servers, jobs, own }]) =>
    gitops === null ? [] : [{ app, gitops, servers, jobs, own, path: ['apps', app, 'gitops'] }],
  );
}
