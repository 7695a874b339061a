import type { TxtForm } from '../txt';

/** As Cloudflare keeps it: one text, cut where it is too long. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: true };
