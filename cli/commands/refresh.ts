import { Argument, Command } from 'commander';
import { join } from 'node:path';
import { projectFolder } from '../../operations/project';
import { refresh, refreshable, refreshedFile } from '../../clouds/refresh/refresh';
import type { Refreshable } from '../../clouds/refresh/refresh';

export function refreshCommand(): Command {
  return new Command('refresh')
    .description(
      "Bring the dated list of what a cloud sells, or of Cloudflare's addresses, up to date (clouds/<cloud>/).",
    )
    .addArgument(new Argument('<cloud>').choices(refreshable))
    .option('--from <url>', "another address than the cloud's own, such as a proxy's")
    .action(async (cloud: Refreshable, { from }: { from?: string }) => {
      const date = new Date().toISOString().slice(0, 10);
      const changes = await refresh(cloud, join(projectFolder, 'clouds'), {
        from: from?.replace(/\/+$/, ''),
        date,
        token: process.env['HCLOUD_TOKEN'],
      });
      const lines = [...changes, `clouds/${refreshedFile(cloud)} is of ${date}: ${told(changes.length)}`];
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}

function told(changes: number): string {
  if (changes === 0) return 'nothing else changed';
  return `${changes} ${changes === 1 ? 'change' : 'changes'}; read them with \`git diff\`, then commit them`;
}
