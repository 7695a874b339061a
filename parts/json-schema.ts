/** JSON schema for editors, generated from the zod schema: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { descriptionSchema } from './description';

export const schemaFile = join(__dirname, '..', 'environments', 'schema.json');

const origin = 'Generated from parts/description.ts by `npm run schema`. Do not edit.';

export function jsonSchema(): string {
  const schema = z.toJSONSchema(descriptionSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $comment: origin, title: 'Environment of Strata', ...schema }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(schemaFile, jsonSchema());
