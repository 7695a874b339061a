import { Command } from 'commander';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cidr, name as nameOfEnvironment } from '../../config/primitives';
import { blueprints, filled, found, placesToChange } from '../../operations/blueprint';
import { Failure } from '../../platform/failure';
import { ownAddress } from '../../operations/own-address';
import { environmentsFolder } from '../../operations/project';

export function initCommand(): Command {
  return new Command('init')
    .description('Start the description of an environment from a blueprint.')
    .argument('<environment>', 'name of the new file in environments/, without .yaml')
    .requiredOption('--from <blueprint>', `one of ${blueprints().join(', ')}`)
    .option('--admin <range...>', 'ranges that operators connect from; your own address if left out')
    .action(async (name: string, { from, admin }: { from: string; admin?: string[] }) => {
      fits(nameOfEnvironment, '<environment>', name);
      admin?.forEach((range) => fits(cidr, '--admin', range));
      const blueprint = found(from, name);
      const file = join(environmentsFolder(), `${name}.yaml`);
      if (existsSync(file))
        throw new Failure(`${shown(file)} exists already, so nothing was written; choose another name`);
      const ranges = admin ?? (await ownRange());
      const text = filled(blueprint, ranges);
      mkdirSync(environmentsFolder(), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      process.stdout.write(told(name, file, text, ranges));
    });
}

/** As in a description, before there is one. */
function fits(form: typeof cidr, of: string, received: string): void {
  const { error } = form.safeParse(received);
  if (!error) return;
  throw new Failure(`${of}: received ${received}; allowed: ${error.issues[0]!.message}. Nothing was written`);
}

async function ownRange(): Promise<string[]> {
  const address = await ownAddress();
  return address ? [`${address}/32`] : [];
}

function told(name: string, file: string, text: string, ranges: readonly string[]): string {
  const admin =
    ranges.length > 0 ? `SSH will be open to ${ranges.join(', ')}.` : 'Your own address could not be found out.';
  const places = placesToChange(text).map(({ line, written }) => `  ${shown(file)}:${line}: ${written}`);
  return [
    `${shown(file)} was written. ${admin}`,
    'What is yours to change:',
    ...places,
    `Then: npx strata validate ${name} && npx strata plan ${name}`,
    '',
  ].join('\n');
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}
