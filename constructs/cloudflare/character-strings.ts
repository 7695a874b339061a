const longest = 255;

/**
 * A TXT value as the quoted strings that a zone file and Cloudflare's API hold. Cloudflare cuts longer ones itself, and
 * Terraform would undo that at every apply.
 * @param value with or without quotes, in one string or several
 */
export function characterStrings(value: string): string {
  const text = value.startsWith('"') ? unquoted(value) : value;
  const strings = text.match(new RegExp(`[^]{1,${longest}}`, 'g')) ?? [''];
  return strings
    .map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`)
    .join(' ')
    .replace(/[$%](?=\{)/g, '$&$&');
}

function unquoted(value: string): string {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inside]) => inside!);
  return strings.join('').replace(/\\(.)/g, '$1');
}
