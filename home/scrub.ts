/** Hides secrets in messages and logs. `ansible/plugins/filter/strata_scrub.py` does the same for Ansible. */

/** Shorter secrets are not hidden: they would also match parts of ordinary words. */
const minimumLength = 6;
const placeholder = '(secret)';

/** @returns a function that hides each secret as it is, URL-encoded, as JSON writes it and in Base64 */
export function scrubber(secrets: readonly string[]): (text: string) => string {
  const all = [...new Set(secrets.flatMap(spellings))].sort(byLength);
  if (all.length === 0) return (text) => text;
  const any = new RegExp(all.map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
  return (text) => text.replace(any, placeholder);
}

/** All encodings of a secret, the longest first; also of each line of a longer secret, because logs are processed line by line. */
export function spellings(secret: string): string[] {
  const lines = secret.split(/\r?\n/).filter((line) => !line.startsWith('-----'));
  const texts = [secret, ...lines.map((line) => line.trim())].filter((text) => [...text].length >= minimumLength);
  return [...new Set(texts.flatMap(encodingsOf))].sort(byLength);
}

function encodingsOf(text: string): string[] {
  const url = encodeURIComponent(text).replace(/[!'()*]/g, percent);
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const encoded = inBase64(text).filter((each) => each.length >= minimumLength);
  const urlSafe = encoded.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
  const urls = [url, encodeURIComponent(text), url.replaceAll('%2F', '/'), url.replaceAll('%20', '+')];
  return [text, ...urls, json, ascii, ...encoded, ...urlSafe];
}

function percent(one: string): string {
  return `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Base64 at the three possible offsets, without the characters at both ends that also depend on the text around the secret. */
function inBase64(text: string): string[] {
  const data = Buffer.from(text);
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), data])
      .toString('base64')
      .replace(/=+$/, '');
    const end = (shift + data.length) % 3 === 0 ? whole.length : whole.length - 1;
    return whole.slice([0, 2, 3][shift], end);
  });
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
