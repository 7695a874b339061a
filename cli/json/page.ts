/** Generates docs/json.md from the schemas: `node -r ts-node/register cli/json/page.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, schemas } from './schemas';
import { notation } from './notation';

const intro = `<!-- Generated from cli/json/schemas.ts by \`node -r ts-node/register cli/json/page.ts\`. Do not edit. -->

# JSON for programs

Every command takes \`--json\`. Standard output then carries one JSON document and nothing else, also after a failure; progress, advice and
warnings go to standard error. There are no prompts: what needs consent reads it from its flag (\`--consent <name>\`), and fails without.

\`strata ssh --json\` prints how to connect, and does not connect. \`strata vault password --json\` needs \`--yes\`, as for every pipe.
\`strata lab up --json\` installs missing packages without a prompt; at a terminal it needs \`--yes\`.

| exit code | document |
|---|---|
| 0 | the result of the command, see below |
| 1 | the same, where a check failed (\`up\`, \`rebuild\`, \`status\`, \`verify\`, \`doctor\`, \`lab status\`) or a stack could not be planned (\`plan\`) |
| 1 | a failure: it has \`error\`, and the partial result where there is one |
| 129, 130, 143 | a failure of kind \`interrupted\`: HUP, INT or TERM |

Types are written as in TypeScript; \`?\` marks a key that may be missing.

## A failure

In addition to \`error\` and \`steps\`: \`plan --refuse-loss\` has its whole result; \`restore\` that the host refuses has \`plan\` with every refusal; \`proof\` that
did not pass has \`proof\`; \`backups --recover\` without \`--as-of\` has \`buckets\`, each with the \`spans\` of time in which objects were lost.
`;

export function page(): string {
  const sections = Object.entries(schemas).map(([name, schema]) => `## ${name}\n\n${fenced(notation(schema))}`);
  return [intro, fenced(notation(failure)), '', sections.join('\n')].join('\n').replace(/\n{3,}/g, '\n\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}

if (require.main === module) writeFileSync(join(__dirname, '..', '..', 'docs', 'json.md'), page());
