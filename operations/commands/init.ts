import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cidr, name as nameOfEnvironment } from '../../config/primitives';
import type { z } from 'zod';
import { Failure } from '../../platform/failure';
import { filled, found, placesToChange } from '../blueprint';
import { operation } from '../operation';
import { ownAddress } from '../own-address';
import { environmentsFolder } from '../project';

interface InitRequest {
  readonly environment: string;
  /** Blueprint. */
  readonly from: string;
  /** Ranges that operators connect from; the own address where left out. */
  readonly admin?: readonly string[];
}

export const init = operation('init', 'looks', async ({ environment: name, from, admin }: InitRequest) => {
  fits(nameOfEnvironment, '<environment>', name);
  admin?.forEach((range) => fits(cidr, '--admin', range));
  const blueprint = found(from, name);
  const file = join(environmentsFolder(), `${name}.yaml`);
  if (existsSync(file)) throw new Failure(`${shown(file)} exists already, so nothing was written; choose another name`);
  const ranges = admin ?? (await ownRange());
  const text = filled(blueprint, ranges);
  mkdirSync(environmentsFolder(), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return { environment: name, file, admin: ranges, placesToChange: placesToChange(text) };
});

/** As in a description, before there is one. */
function fits(form: z.ZodType<string>, of: string, received: string): void {
  const { error } = form.safeParse(received);
  if (!error) return;
  throw new Failure(`${of}: received ${received}; allowed: ${error.issues[0]!.message}. Nothing was written`);
}

async function ownRange(): Promise<string[]> {
  const address = await ownAddress();
  return address ? [`${address}/32`] : [];
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}
