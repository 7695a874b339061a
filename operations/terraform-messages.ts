/** What Terraform says while it works (`-json`): a JSON object a line, among lines of text that `init` prints all the same. */
import { z } from 'zod';
import { Failure } from '../platform/failure';

const diagnostic = z.object({
  severity: z.enum(['error', 'warning']),
  summary: z.string(),
  detail: z.string().default(''),
  /** Of the resource that it is about, where it is about one. */
  address: z.string().optional(),
});
const message = z.object({ '@message': z.string(), diagnostic: diagnostic.optional() });

export type Diagnostic = z.output<typeof diagnostic>;
type Message = z.output<typeof message>;

/** A run of Terraform that failed, with its errors one by one. */
export class TerraformFailure extends Failure {
  constructor(
    words: string,
    readonly errors: readonly Diagnostic[],
  ) {
    super(words);
  }
}

/** The line for people: of a warning or an error all of it, of anything else what it says. */
export function lineText(line: string): string {
  const parsed = messageIn(line);
  if (!parsed) return line;
  return parsed.diagnostic ? diagnosticText(parsed.diagnostic) : parsed['@message'].trim();
}

/** Each error once, in its order. */
export function errorsIn(output: string): Diagnostic[] {
  const all = output.split('\n').flatMap((line) => messageIn(line)?.diagnostic ?? []);
  const byText = new Map(all.map((each) => [diagnosticText(each), each]));
  return [...byText.values()].filter(({ severity }) => severity === 'error');
}

export function diagnosticText({ severity, summary, detail, address }: Diagnostic): string {
  const title = `${severity === 'error' ? 'Error' : 'Warning'}: ${summary}`;
  const about = address === undefined ? [] : [`  with ${address}`];
  return [title, ...about, detail.trim()].filter((each) => each !== '').join('\n');
}

/** Null: the line is text. */
function messageIn(line: string): Message | null {
  if (!line.startsWith('{')) return null;
  try {
    return message.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
