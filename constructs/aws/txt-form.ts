import type { TxtForm } from '../txt';

/** Route 53 alone takes no more than ASCII; the provider of Terraform writes the outer quotes itself. */
export const txtForm: TxtForm = { around: '', between: '""', octal: true, joined: false };
