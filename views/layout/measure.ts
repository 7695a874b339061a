/** Estimated width of text without a font: an upper bound for common sans-serif fonts. */
export const fontSize = { title: 17, name: 13, text: 11 } as const;

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!·]/, 0.34],
  [/[ftr ()/-]/, 0.42],
  [/[mwMW@%]/, 0.99],
  [/[A-Z]/, 0.74],
  [/[\u2013…+=~]/, 0.84],
];
const usual = 0.64;
const bold = 1.1;

export function textWidth(text: string, style: keyof typeof fontSize): number {
  const em = [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? usual),
    0,
  );
  return Math.ceil(em * fontSize[style] * (style === 'text' ? 1 : bold));
}

/** The text, cut with `…` if it does not fit. */
export function shorten(text: string, style: keyof typeof fontSize, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, style) > width) letters.pop();
  return `${letters.join('')}…`;
}

/** Breaks lines between words; words that are too wide are broken after hyphens and dots. */
export function wrap(text: string, width: number): string[] {
  const fits = (line: string) => textWidth(line, 'text') <= width;
  const words = text.split(' ').flatMap((word) => (fits(word) ? [word] : joined(word.split(/(?<=[-.])/), '', fits)));
  return joined(words, ' ', fits);
}

function joined(parts: readonly string[], between: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${between}${part}` : part;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
