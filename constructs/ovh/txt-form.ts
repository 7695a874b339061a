import type { TxtForm } from '../txt';

/** The form that OVH's API returns. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: false };
