import type { TxtForm } from '../txt';

/** As OVH keeps it. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: false };
