/** The inverse of the encoder, written independently: what Terraform and a provider of names make of the value of a TXT record. */

/** What Terraform hands on; throws for what it would evaluate. */
export function evaluated(text: string): string {
  if (/(?<![$%])[$%]\{/.test(text.replace(/\$\$\{|%%\{/g, ''))) throw new Error(`Terraform would evaluate ${text}`);
  return text.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
}

/** Strings of a record, in bytes, by the rules of RFC 1035; Route 53 counts its codes in octal. */
export function read(value: string, provider: string): Buffer[] {
  const text = provider === 'aws' ? `"${evaluated(value)}"` : evaluated(value);
  if (!/^"([^"\\]|\\.)*"( ?"([^"\\]|\\.)*")*$/s.test(text)) throw new Error(`no strings in quotes: ${text}`);
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, inside]) => inside!);
  return strings.map((each) => Buffer.concat([...each.matchAll(/\\(\d{3})|\\(.)|([^\\]+)/gs)].map(bytes)));
}

function bytes([, code, escaped, plain]: RegExpExecArray): Buffer {
  return code === undefined ? Buffer.from(escaped ?? plain!) : Buffer.from([Number.parseInt(code, 8)]);
}
