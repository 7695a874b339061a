import { z } from 'zod';
import { wholeNumber } from '../../config/primitives';

const seconds = wholeNumber(1, 31_536_000);
export const fail2ban = z
  .strictObject({
    maxRetry: wholeNumber(1, 1000).default(5).describe('Failures before a ban.'),
    findSeconds: seconds.default(600).describe('Period in which they are counted, in seconds.'),
    banSeconds: seconds.default(3600).describe('Length of a ban, in seconds.'),
  })
  .describe('Brute-force protection of SSH.');
