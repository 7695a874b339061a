import type { TxtForm } from '../txt';

/** As Hetzner keeps it. */
export const txtForm: TxtForm = { around: '"', between: '" "', octal: false, joined: false };
