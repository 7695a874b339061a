/** docs/json.md, made of the schemas: `node -r ts-node/register cli/json/page.ts` writes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, schemas } from './schemas';
import { notation } from './notation';

const intro = `<!-- Made from cli/json/schemas.ts by \`node -r ts-node/register cli/json/page.ts\`; nobody edits it. -->

# JSON for programs

Every command takes \`--json\`. Standard output then carries one JSON document and nothing else, also after a failure; progress, advice and
warnings go to standard error. Nobody is asked: what needs consent gets it from its flag (\`--consent <name>\`), and fails without.

\`strata ssh --json\` says how to connect, and does not connect. \`strata vault password --json\` wants \`--yes\`, as into every pipe.
\`strata lab up --json\` installs what is missing as on a machine without a person; at a terminal it wants \`--yes\`.

| exit code | document |
|---|---|
| 0 | what the command answers, below |
| 1 | the same, where a check failed (\`up\`, \`rebuild\`, \`status\`, \`doctor\`, \`lab status\`) or a stack could not be planned (\`plan\`) |
| 1 | a failure: it has \`error\`, and beside it what the command knows all the same |
| 129, 130, 143 | a failure of kind \`interrupted\`: HUP, INT or TERM |

What a key may be is written as in TypeScript; \`?\` marks a key that may be missing.

## A failure

Beside \`error\` and \`steps\`: \`plan --refuse-loss\` has its whole answer; \`restore\` that the host refuses has \`plan\` with every refusal; \`proof\` that
did not pass has \`proof\`; \`backups --recover\` without \`--as-of\` has \`buckets\`, each with the \`spans\` of time in which something was lost.
`;

export function page(): string {
  const sections = Object.entries(schemas).map(([name, schema]) => `## ${name}\n\n${fenced(notation(schema))}`);
  return [intro, fenced(notation(failure)), '', sections.join('\n')].join('\n').replace(/\n{3,}/g, '\n\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}

if (require.main === module) writeFileSync(join(__dirname, '..', '..', 'docs', 'json.md'), page());
