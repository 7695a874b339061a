import { z } from 'zod';
import { cidr, name, sshPublicKey, timezone } from '../../config/primitives';

export const admin = z
  .strictObject({
    from: z
      .array(cidr)
      .describe('Addresses operators connect from; SSH is open to these and to nobody else. Never 0.0.0.0/0.'),
    timezone: timezone.default('Etc/UTC').describe('Time zone of every server, for example `Europe/Paris`.'),
    users: z
      .record(
        name,
        z
          .strictObject({ sshKeys: z.array(sshPublicKey).min(1).describe('Public keys the person logs in with.') })
          .describe('A person with an account and sudo on every server.'),
      )
      .default({})
      .describe(
        "People besides Strata's own login; who is removed from this map loses SSH keys and login shell on every server.",
      ),
  })
  .describe('Who may administer the servers.');
