/** Text of a description → text that Terraform takes as it is: without this, `${…}` and `%{…}` in it would be evaluated. */

/** Exactly once: what is written twice arrives with a sign too many. */
export function literalText(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}

/** All texts in plain data. Stacks do this to the whole model at their start, before anything of Terraform's own is in it. */
export function literal<T>(data: T): T {
  if (typeof data === 'string') return literalText(data) as T;
  if (Array.isArray(data)) return data.map(literal) as T;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, literal(value as unknown)])) as T;
}
