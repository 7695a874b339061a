import type { Port } from '../parts/environment';

/** `22, 443, 8000–8100, 7946/tcp+udp, 4789/udp`: TCP alone is not mentioned. */
export function portNumbers(ports: readonly Pick<Port, 'first' | 'last' | 'protocol'>[]): string {
  const sorted = [...ports].sort((one, other) => one.first - other.first || one.last - other.last);
  const protocols = new Map<string, Set<string>>();
  sorted.forEach(({ first, last, protocol }) => {
    const numbers = first === last ? String(first) : `${first}–${last}`;
    protocols.set(numbers, (protocols.get(numbers) ?? new Set()).add(protocol));
  });
  return [...protocols].map(([numbers, used]) => `${numbers}${suffix(used)}`).join(', ');
}

function suffix(protocols: ReadonlySet<string>): string {
  if (protocols.size > 1) return '/tcp+udp';
  return protocols.has('udp') ? '/udp' : '';
}
