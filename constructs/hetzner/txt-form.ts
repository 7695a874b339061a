import type { TxtForm } from '../txt';

/** The form that Hetzner's API returns. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: false };
