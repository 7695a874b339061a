import type { ResolvedRecord } from '../dns';

const longest = 255;

/** Values as Terraform's AWS provider wants them: it writes the outer quotes of a TXT value itself. */
export function recordValues({ type, values }: ResolvedRecord): string[] {
  return type === 'TXT' ? values.map(unquoted) : [...values];
}

function unquoted(value: string): string {
  const quoted = /^"(.*)"$/s.exec(value);
  if (quoted) return quoted[1]!;
  const parts = value.match(new RegExp(`.{1,${longest}}`, 'gs')) ?? [''];
  return parts.map((part) => part.replace(/["\\]/g, '\\$&')).join('""');
}
