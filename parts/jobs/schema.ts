import { z } from 'zod';
import { passwordOfMail } from './password';
import { email, login, port, reason, word } from '../../config/primitives';

export const alerts = z
  .strictObject({
    email: z.array(email).min(1).describe('Who gets a mail when a job fails: a backup, a dump, a proof.'),
    smtp: z
      .strictObject({
        host: word.describe('SMTP server that sends the mail.'),
        port: port.default(25).describe('Port it listens on, for example 587.'),
        from: email.optional().describe('Sender. Default: the first address of `email`.'),
        user: login.optional().describe(`Login, if it needs one; its password is \`${passwordOfMail}\` in the vault.`),
      })
      .describe('Mail server.'),
  })
  .describe(
    'Mail about failed jobs. Left out: failures appear only in the journal of the server and in `strata status`, and `strata validate` says so.',
  );

export const noAlerts = reason.describe(
  'Why nobody gets mail about failed jobs, in words. Only in place of `alerts`: then there is no advice to set it.',
);
