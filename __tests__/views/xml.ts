/** The part of XML that a picture uses: elements, attributes in double quotes, text with entities. */
const name = '[A-Za-z][\\w:-]*';
const value = '"(?:[^<&"]|&(?:amp|lt|gt|quot);)*"';
const token = new RegExp(`<(/?)(${name})((?:\\s+${name}=${value})*)\\s*(/?)>|((?:[^<&>]|&(?:amp|lt|gt|quot);)+)`, 'y');

export function mistakesOf(text: string): string[] {
  const open: string[] = [];
  const mistakes: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return [...mistakes, `not XML: ${text.slice(at, at + 40)}`];
    at = token.lastIndex;
    const [, closing, element, attributes = '', empty, words] = match;
    if (words !== undefined) {
      if (open.length === 0 && words.trim() !== '') mistakes.push(`text outside: ${words}`);
      continue;
    }
    const keys = [...attributes.matchAll(new RegExp(`(${name})=`, 'g'))].map(([, key]) => key);
    if (new Set(keys).size < keys.length) mistakes.push(`an attribute twice: ${attributes}`);
    if (closing && open.pop() !== element) mistakes.push(`</${element}> closes another`);
    if (closing) continue;
    if (open.length === 0) roots++;
    if (!empty) open.push(element!);
  }
  if (roots !== 1) mistakes.push(`${roots} roots`);
  return [...mistakes, ...open.map((element) => `<${element}> is open`)];
}
