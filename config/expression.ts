/** Text that Ansible evaluates as a Jinja template. All other text passed to Ansible is data and is never evaluated. */
export class Expression {
  constructor(readonly text: string) {}
}

/** Characters allowed inside `{{ }}`: enough for a name, and none that ends a quoted string. */
const safe = /^[A-Za-z0-9_.-]*$/;

/**
 * Builds a template: expression`postgresql://${user}:{{ ${variable} | urlencode }}@${host}`. Values outside `{{ }}` are
 * escaped as data; values inside must be plain names.
 * @throws Error where a value inside `{{ }}` could be code: a defect of Strata
 */
export function expression(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Expression {
  let text = strings[0]!;
  values.forEach((value, at) => {
    text += inside(text) ? trusted(String(value)) : literal(String(value));
    text += strings[at + 1]!;
  });
  return new Expression(text);
}

function inside(before: string): boolean {
  return before.lastIndexOf('{{') > before.lastIndexOf('}}');
}

function trusted(value: string): string {
  if (!safe.test(value)) throw new Error(`${value} is not allowed inside an Ansible expression`);
  return value;
}

/** Escapes every `{`: two of them could meet where two values stand side by side. */
function literal(value: string): string {
  return value.replace(/\{/g, "{{ '{' }}");
}
