import type { TxtForm } from '../txt';

/** Route 53 accepts only ASCII; the Terraform provider adds the outer quotes. */
export const txtForm: TxtForm = { around: '', between: '""', octal: true, joined: false };
