import { z } from 'zod';
import { passwordOfMail } from './password';
import { email, login, port, word } from '../../config/primitives';

export const alerts = z
  .strictObject({
    email: z.array(email).min(1).describe('Who is written to when a job fails: a backup, a dump, a proof.'),
    smtp: z
      .strictObject({
        host: word.describe('Server that takes the mail.'),
        port: port.default(25).describe('Port it listens on, for example 587.'),
        from: email.optional().describe('Sender. Default: the first address of `email`.'),
        user: login.optional().describe(`Login, if it wants one; its password is \`${passwordOfMail}\` in the vault.`),
      })
      .describe('What carries the mail.'),
  })
  .describe('Who learns of failures. Left out: the journal of the server and `strata status` alone.');
