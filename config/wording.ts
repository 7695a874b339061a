/** A message with its words separate from its values: tests compare the values, and the words can change in one place. */
export type Text = string | Wording;

/** A value in a template; numbers and undefined are converted to text. */
type Inserted = Text | number | undefined;

export class Wording {
  constructor(
    private readonly parts: readonly string[],
    private readonly inserted: readonly Inserted[],
  ) {}

  toString(): string {
    return this.parts
      .map((part, at) => `${part}${at < this.inserted.length ? String(this.inserted[at]) : ''}`)
      .join('');
  }

  /** `at most {} servers`: the words, with `{}` for each value. */
  get pattern(): string {
    return this.parts.join('{}');
  }

  get values(): string[] {
    return this.inserted.flatMap((each) => (each instanceof Wording ? each.values : [String(each)]));
  }

  /** Nested wordings, which several messages share. */
  get shared(): Wording[] {
    return this.inserted.flatMap((each) => (each instanceof Wording ? [each, ...each.shared] : []));
  }
}

/** Template tag: the literal text is the wording, the inserted expressions are values or nested wordings. */
export function wording(parts: TemplateStringsArray, ...inserted: readonly Inserted[]): Wording {
  return new Wording(parts, inserted);
}

/** Wording without values, from a text defined elsewhere, such as the schema. */
export const fixed = (text: string): Wording => new Wording([text], []);

/** A plain string counts as one value without words. */
export function valuesOf(text: Text): string[] {
  return text instanceof Wording ? text.values : [text];
}

export function patternOf(text: Text): string {
  return text instanceof Wording ? text.pattern : '{}';
}
