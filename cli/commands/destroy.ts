import { Command } from 'commander';
import { consent } from '../consent';
import { Failure } from '../failure';
import { loadEnvironment } from '../project';
import { runSteps } from '../steps';
import { init, synthesize, terraform } from '../terraform';

export function destroyCommand(): Command {
  return new Command('destroy')
    .description('Destroy the servers of an environment (stack infra). The buckets (stack s3) are never touched.')
    .argument('<environment>')
    .option('--consent <environment>', 'the name of the environment, instead of typing it')
    .action(async (name: string, options: { consent?: string }) => {
      const environment = loadEnvironment(name);
      const guarded = environment.servers.filter((server) => server.protected).map((server) => server.name);
      if (guarded.length > 0) {
        const remedy = `set \`protected: false\` for each in environments/${name}.yaml, run \`npx strata up ${name}\`, then destroy`;
        throw new Failure(`${guarded.join(', ')}: protected, so nothing was destroyed; to consent, ${remedy}`);
      }
      const gone = environment.servers.map((server) => server.name).join(', ');
      const kept = environment.buckets.map((bucket) => bucket.fullName).join(', ') || 'nothing';
      await consent(
        `This destroys ${gone}, with their disks.\nThis survives: buckets ${kept}; keys, vault and state in ${environment.home}.`,
        '--consent',
        name,
        options.consent,
      );
      await runSteps([
        { title: 'Synthesize both stacks', run: () => synthesize(environment) },
        {
          title: 'Destroy infra',
          run: async (report) => {
            await init(environment, 'infra', report);
            await terraform(environment, 'infra', ['destroy', '-auto-approve', '-input=false', '-no-color'], report);
          },
        },
      ]);
    });
}
