import type { TxtForm } from '../txt';

/** Cloudflare's form: one text, split into strings of 255 bytes. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: true };
