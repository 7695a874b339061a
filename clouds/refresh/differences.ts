/** Keys that change at every refresh; they are not reported. */
const silent = ['date', 'source', 'sources', 'notes'];

/** @returns one line for each added (+), removed (-) or changed (~) value */
export function differences(before: object, after: object): string[] {
  const names = union(before, after).filter((name) => !silent.includes(name));
  return names.flatMap((name) => differencesAt(name, at(before, name), at(after, name)));
}

function differencesAt(path: string, before: unknown, after: unknown): string[] {
  if (before === undefined) return [`+ ${path}${valueText(after)}`];
  if (after === undefined) return [`- ${path}`];
  if (Array.isArray(before) && Array.isArray(after)) return items(path, before, after);
  if (isObject(before) && isObject(after)) {
    return union(before, after).flatMap((name) => differencesAt(`${path}.${name}`, at(before, name), at(after, name)));
  }
  return before === after ? [] : [`~ ${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
}

function items(path: string, before: unknown[], after: unknown[]): string[] {
  return [
    ...after.filter((item) => !before.includes(item)).map((item) => `+ ${path}: ${String(item)}`),
    ...before.filter((item) => !after.includes(item)).map((item) => `- ${path}: ${String(item)}`),
  ];
}

function valueText(value: unknown): string {
  return isObject(value) ? '' : `: ${JSON.stringify(value)}`;
}

function union(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function at(object: object, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
