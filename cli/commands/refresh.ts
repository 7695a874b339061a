import { Argument, Command } from 'commander';
import { titlesWith } from '../../clouds/clouds';
import { refreshable } from '../../clouds/refresh/refresh';
import { commaList } from '../../config/spelling';
import { refresh } from '../../operations/commands/refresh';
import { answering } from '../answer';
import type { Invocation } from '../answer';

export function refreshCommand(): Command {
  const command = new Command('refresh')
    .description(
      `Bring the dated list of what a cloud sells, or of ${fronts()}'s addresses, up to date (clouds/<cloud>/).`,
    )
    .addArgument(new Argument('<cloud>').choices(refreshable()))
    .option('--from <url>', "another address than the cloud's own, such as a proxy's");
  return answering(command, {
    name: 'refresh',
    example: refreshable()[0]!,
    act: ({ face, args: [cloud], options: { from } }: Invocation<{ from?: string }>) =>
      refresh({ cloud: cloud!, from }, face),
    text: ({ file, date, changes }) => [...changes, `${file} is of ${date}: ${changeCount(changes.length)}`].join('\n'),
    json: (result) => result,
  });
}

function fronts(): string {
  return commaList(titlesWith(({ dns }) => Boolean(dns?.front)));
}

function changeCount(changes: number): string {
  if (changes === 0) return 'nothing else changed';
  return `${changes} ${changes === 1 ? 'change' : 'changes'}; read them with \`git diff\`, then commit them`;
}
