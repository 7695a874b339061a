/** Escapes `${…}` and `%{…}` in texts of a description, so that Terraform does not evaluate them. */

/** Call it exactly once: a second call would add another `$`. */
export function literalText(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}

/** Escapes all texts in plain data. Stacks do this with the whole model first, before it contains Terraform expressions. */
export function literal<T>(data: T): T {
  if (typeof data === 'string') return literalText(data) as T;
  if (Array.isArray(data)) return data.map(literal) as T;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, literal(value as unknown)])) as T;
}
