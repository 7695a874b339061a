import { Command } from 'commander';
import { Refusal } from '../../config/problem';
import { knownEnvironments, loadEnvironment } from '../../operations/project';

interface Row {
  readonly name: string;
  readonly sound: boolean;
  readonly project: string | null;
  readonly provider: string | null;
  readonly servers: string[];
}

export function environmentsCommand(): Command {
  return new Command('environments')
    .description('List the environments of this project.')
    .option('--json', 'for programs')
    .action(({ json }: { json?: boolean }) => {
      const rows = knownEnvironments().map(row);
      if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      else
        rows.forEach(({ name, sound, provider, servers }) =>
          process.stdout.write(
            `${name}\t${sound ? `${provider}: ${servers.join(', ')}` : 'has problems, see `strata validate`'}\n`,
          ),
        );
    });
}

function row(name: string): Row {
  try {
    const { project, compute, servers } = loadEnvironment(name);
    return { name, sound: true, project, provider: compute.provider, servers: servers.map((server) => server.name) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, sound: false, project: null, provider: null, servers: [] };
  }
}
