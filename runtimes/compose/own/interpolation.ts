/** `${VARIABLE}` in a Compose file, as Compose reads it. Nothing here is given to a shell. */

export interface Interpolated {
  readonly text: string;
  /** Variables without a value and without a default; or the text itself where it cannot be read. */
  readonly unset: readonly string[];
}

type Values = Readonly<Record<string, string>>;

const start = /\$(?:(\$)|([A-Za-z_]\w*)|\{)/;

export function interpolate(text: string, values: Values): Interpolated {
  const [whole, dollar, plain] = start.exec(text) ?? [];
  if (whole === undefined) return { text, unset: [] };
  const at = text.indexOf(whole);
  const before = text.slice(0, at);
  const after = text.slice(at + whole.length);
  if (dollar) return joined(before, { text: '$', unset: [] }, interpolate(after, values));
  if (plain) return joined(before, valueOf(plain, values), interpolate(after, values));
  const end = closing(after);
  if (end === -1) return { text, unset: [text] };
  return joined(before, braced(after.slice(0, end), values), interpolate(after.slice(end + 1), values));
}

/** Every text inside, with the keys that lead to it. */
export function interpolateAll(data: unknown, values: Values, unset: (path: readonly string[], name: string) => void) {
  const visit = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      const result = interpolate(value, values);
      result.unset.forEach((name) => unset(path, name));
      return result.text;
    }
    if (Array.isArray(value)) return value.map((each, at) => visit(each, [...path, String(at)]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each, [...path, key])]));
  };
  return visit(data, []);
}

function joined(before: string, own: Interpolated, rest: Interpolated): Interpolated {
  return { text: `${before}${own.text}${rest.text}`, unset: [...own.unset, ...rest.unset] };
}

function valueOf(name: string, values: Values): Interpolated {
  return Object.hasOwn(values, name) ? { text: values[name]!, unset: [] } : { text: '', unset: [name] };
}

/** @param inside what stands between the braces */
function braced(inside: string, values: Values): Interpolated {
  const [, name, colon, sign, word] = /^([A-Za-z_]\w*)(?:(:?)([-?+])([\s\S]*))?$/.exec(inside) ?? [];
  if (name === undefined) return { text: '', unset: [`\${${inside}}`] };
  if (sign === undefined) return valueOf(name, values);
  const isSet = Object.hasOwn(values, name) && !(colon && values[name] === '');
  if (sign === '+') return isSet ? interpolate(word!, values) : { text: '', unset: [] };
  if (isSet) return { text: values[name]!, unset: [] };
  return sign === '-' ? interpolate(word!, values) : { text: '', unset: [name] };
}

/** Where the brace that is open at the start closes; -1: nowhere. */
function closing(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
