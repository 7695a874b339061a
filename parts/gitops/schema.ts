import { z } from 'zod';

const host = '[A-Za-z0-9][A-Za-z0-9.-]*';
const path = '[A-Za-z0-9._~][A-Za-z0-9._~/-]*';
const user = '[A-Za-z0-9_][A-Za-z0-9._-]*';
const keyKind =
  '(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com)';
const key = `${keyKind} [A-Za-z0-9+/]{40,}={0,2}`;

function text(pattern: string, error: string) {
  return z.string().regex(new RegExp(`^(${pattern})$`), { error });
}

const repository = text(
  `ssh://${user}@${host}(:\\d{1,5})?/${path}|${user}@${host}:${path}|https://${host}(:\\d{1,5})?/${path}|/${path}`,
  'an address for git, without a login: git@git.example.org:shop/shop.git, ssh://…, https://… or a folder of the host; correct it',
);
const branch = text(
  '(?!.*(\\.\\.|//|\\.lock$|/$))[A-Za-z0-9][A-Za-z0-9._/-]{0,127}',
  'the name of a branch such as main; correct it',
);
const tags = text('[A-Za-z0-9*?][A-Za-z0-9*?._+/-]{0,127}', "a pattern for tags such as 'v*'; correct it");
const signer = text(
  `[A-Za-z0-9][A-Za-z0-9._%+@-]* ${key}`,
  'who signs, and the public SSH key: `ana@example.org ssh-ed25519 AAAA…`; correct it',
);
const hostKey = text(
  `[A-Za-z0-9.,:\\[\\]-]+ ${key}`,
  'a line of known_hosts: `git.example.org ssh-ed25519 AAAA…`; copy it from the page of the git server',
);

export const gitops = z
  .strictObject({
    repository: repository.describe('Where git fetches it; over SSH with the deploy key that `strata gitops` shows.'),
    branch: branch.optional().describe('Its newest commit is released.'),
    tags: tags.optional().describe("In place of a branch: the newest version among the tags that fit, such as 'v*'."),
    everyMinutes: z
      .literal([1, 2, 3, 5, 10, 15, 20, 30, 60], {
        error: '1, 2, 3, 5, 10, 15, 20, 30 or 60, which divide an hour; choose one',
      })
      .default(3)
      .describe('How often the host looks at the repository.'),
    verify: z
      .union(
        [
          z.literal('off'),
          z.strictObject({
            allowedSigners: z
              .array(signer)
              .min(1, { error: 'at least one signer; add one, or write `verify: off`' })
              .describe('Who may sign what is released, each with a public SSH key.'),
          }),
        ],
        { error: '`allowedSigners` with public SSH keys, or `off`; write one of them' },
      )
      .describe('Commits, or tags where they are followed, must be signed by one of these; `off`: by nobody.'),
    hostKeys: z
      .array(hostKey)
      .default([])
      .describe('Host keys of the git server, as in known_hosts; for a repository over SSH.'),
  })
  .describe('The host fetches the app from a git repository, and releases each new commit or tag by itself.');
