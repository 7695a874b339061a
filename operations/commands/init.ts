import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cidr, name as nameOfEnvironment } from '../../config/primitives';
import type { z } from 'zod';
import { Failure } from '../../platform/failure';
import { environmentText, blueprintFor, placesToChange } from '../blueprint';
import { operation } from '../operation';
import { ownAddress } from '../own-address';
import { environmentsFolder } from '../project';

interface InitRequest {
  readonly environment: string;
  /** Blueprint. */
  readonly from: string;
  /** Address ranges that operators connect from. @default - the own address */
  readonly admin?: readonly string[];
}

export const init = operation('init', 'looks', async ({ environment: name, from, admin }: InitRequest) => {
  requireForm(nameOfEnvironment, '<environment>', name);
  admin?.forEach((range) => requireForm(cidr, '--admin', range));
  const blueprint = blueprintFor(from, name);
  const file = join(environmentsFolder(), `${name}.yaml`);
  if (existsSync(file))
    throw new Failure(`${displayPath(file)} exists already, so nothing was written; choose another name`);
  const ranges = admin ?? (await ownRange());
  const text = environmentText(blueprint, ranges);
  mkdirSync(environmentsFolder(), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return { environment: name, file, admin: ranges, placesToChange: placesToChange(text) };
});

/** Checks a value from the command line with the schema of descriptions. */
function requireForm(form: z.ZodType<string>, of: string, received: string): void {
  const { error } = form.safeParse(received);
  if (!error) return;
  throw new Failure(`${of}: received ${received}; allowed: ${error.issues[0]!.message}. Nothing was written`);
}

async function ownRange(): Promise<string[]> {
  const address = await ownAddress();
  return address ? [`${address}/32`] : [];
}

function displayPath(file: string): string {
  return relative(process.cwd(), file) || file;
}
