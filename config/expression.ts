/** Text that Ansible evaluates. Whatever else is handed to Ansible is data, and arrives as it is written. */
export class Expression {
  constructor(readonly text: string) {}
}

/** What may stand inside of `{{ }}`: a name, or text in quotes that cannot end them. */
const harmless = /^[A-Za-z0-9_.-]*$/;

/**
 * Text with expressions of our own: expression`postgresql://${user}:{{ ${variable} | urlencode }}@${host}`. What is put
 * outside of `{{ }}` is data; what is put inside must be harmless there.
 * @throws where text that could be code would stand in an expression: a defect of Strata
 */
export function expression(written: TemplateStringsArray, ...put: readonly (string | number)[]): Expression {
  let text = written[0]!;
  put.forEach((value, at) => {
    text += inside(text) ? trusted(String(value)) : literal(String(value));
    text += written[at + 1]!;
  });
  return new Expression(text);
}

function inside(before: string): boolean {
  return before.lastIndexOf('{{') > before.lastIndexOf('}}');
}

function trusted(value: string): string {
  if (!harmless.test(value)) throw new Error(`${value} cannot stand in an expression of Ansible's`);
  return value;
}

/** A brace alone would do no harm, but its neighbour is not known. */
function literal(value: string): string {
  return value.replace(/\{/g, "{{ '{' }}");
}
