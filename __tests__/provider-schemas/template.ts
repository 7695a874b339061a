/** Terraform's strings: literal text with `${…}` in it, and what those expressions refer to. */
export interface Template {
  readonly expressions: readonly string[];
  /** `if a.b` of `%{ if a.b }` */
  readonly directives: readonly string[];
  /** The string is one `${…}` and nothing else, so it has the type of its expression. */
  readonly whole: boolean;
}

export function templateOf(text: string): Template {
  const expressions: string[] = [];
  const directives: string[] = [];
  let literal = 0;
  for (let at = 0; at < text.length;) {
    const mark = text.slice(at, at + 3);
    if (/^[$%]\{/.test(mark)) {
      const end = closing(text, at + 2);
      (mark[0] === '$' ? expressions : directives).push(text.slice(at + 2, end).trim());
      at = end + 1;
    } else {
      literal++;
      at += mark === '$${' || mark === '%%{' ? 3 : 1;
    }
  }
  return { expressions, directives, whole: expressions.length === 1 && directives.length === 0 && literal === 0 };
}

/** `aws_instance.db-1.private_ip` of `join(",", [aws_instance.db-1.private_ip])`, as segments, without indexes. */
export function traversalsOf(expression: string): string[][] {
  const { code, strings } = withoutStrings(expression);
  const loops = [...code.matchAll(/\bfor\s+([\w-]+)(?:\s*,\s*([\w-]+))?\s+in\b/g)].flatMap((loop) => loop.slice(1));
  const matches = [
    ...code.matchAll(/(?<![\w.\-\]])[A-Za-z_][\w-]*(?:\s*(?:\.(?:[A-Za-z_][\w-]*|\*|\d+)|\[[^[\]]*\]))+/g),
  ];
  const direct = matches
    .map(([text]) =>
      text
        .replace(/\[[^[\]]*\]/g, '')
        .split('.')
        .map((segment) => segment.trim()),
    )
    .map((segments) => segments.filter((segment) => !/^(\*|\d+)$/.test(segment)))
    .filter(([head, ...tail]) => tail.length > 0 && !loops.includes(head as string));
  const indexed = matches.flatMap(([text]) =>
    [...text.matchAll(/\[([^[\]]*)\]/g)].flatMap(([, inner]) => traversalsOf(inner as string)),
  );
  const quoted = strings.flatMap((text) => templateOf(text).expressions.flatMap(traversalsOf));
  return [...direct, ...indexed, ...quoted];
}

/** Where the bracket closes that was opened before `from`; strings and brackets inside do not count. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith('${', at) && text[at - 1] !== '$') at = closing(text, at + 2);
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function withoutStrings(expression: string): { code: string; strings: string[] } {
  const strings: string[] = [];
  let code = '';
  for (let at = 0; at < expression.length; at++) {
    if (expression[at] !== '"') {
      code += expression[at];
      continue;
    }
    const end = endOfString(expression, at);
    strings.push(expression.slice(at + 1, end));
    code += '""';
    at = end;
  }
  return { code, strings };
}
