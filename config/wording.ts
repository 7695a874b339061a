/** The words of a message, apart from the values in it: tests pin the values, and a message is reworded in one place. */
export type Text = string | Wording;

/** As in any template, a number or nothing becomes text. */
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

  /** Words among the values, which several messages have in common. */
  get shared(): Wording[] {
    return this.inserted.flatMap((each) => (each instanceof Wording ? [each, ...each.shared] : []));
  }
}

/** Tag of a template: the template is wording, and what is inserted is values, or wording of its own. */
export function wording(parts: TemplateStringsArray, ...inserted: readonly Inserted[]): Wording {
  return new Wording(parts, inserted);
}

/** Wording without values that stands elsewhere, as in the schema. */
export const fixed = (text: string): Wording => new Wording([text], []);

/** A plain string is a value as a whole. */
export function valuesOf(text: Text): string[] {
  return text instanceof Wording ? text.values : [text];
}

export function patternOf(text: Text): string {
  return text instanceof Wording ? text.pattern : '{}';
}
