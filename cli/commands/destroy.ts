import { Command } from 'commander';
import type { Environment } from '../../parts/environment';
import { closeConnectionsStep } from '../../operations/connections';
import { consent } from '../consent';
import { Failure } from '../../platform/failure';
import { loadEnvironment } from '../../operations/project';
import { runSteps } from '../steps';
import { init, synthesize, terraform } from '../../operations/terraform';

export function destroyCommand(): Command {
  return new Command('destroy')
    .description('Destroy the servers of an environment (stack infra). The buckets (stack s3) are never touched.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--consent <environment>', 'the name of the environment, instead of typing it')
    .action(async (name: string, options: { consent?: string }) => {
      const environment = loadEnvironment(name);
      refuseProtected(environment);
      const gone = environment.servers.map((server) => server.name).join(', ');
      const kept = environment.buckets.map((bucket) => bucket.fullName).join(', ') || 'nothing';
      const loss =
        environment.compute.provider === 'existing'
          ? "This takes away the names of the sites; the servers, which are not Strata's, stay as they are."
          : `This destroys ${gone}, with their disks.`;
      await consent(
        `${loss}\nThis survives: buckets ${kept}; keys, vault and state in ${environment.home}.`,
        '--consent',
        name,
        options.consent,
      );
      await runSteps([
        { title: 'Synthesize both stacks', run: () => synthesize(environment) },
        closeConnectionsStep(environment),
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

/** Terraform would stop in the middle of these; nothing is begun instead. */
function refuseProtected({ name, compute, servers, loadBalancers, dns }: Environment): void {
  const volumes = servers.flatMap((server) => server.volumes.map((volume) => ({ ...volume, name: volume.key })));
  const own = compute.provider === 'existing' ? [] : servers;
  const guarded = [...own, ...volumes, ...loadBalancers].filter((each) => each.protected).map((each) => each.name);
  if (guarded.length > 0) {
    const remedy = `set \`protected: false\` for each in environments/${name}.yaml, run \`npx strata up ${name} --consent ${guarded.join(' ')}\`, then destroy`;
    throw new Failure(`${guarded.join(', ')}: protected, so nothing was destroyed; to consent, ${remedy}`);
  }
  if (dns?.manageZone) {
    const remedy = `take it out of Terraform's state (\`terraform state rm\` in cdktf.out/${name}/stacks/infra) and write \`manageZone: false\`, then destroy`;
    throw new Failure(`zone ${dns.zone} would go with the servers, so nothing was destroyed; to keep it, ${remedy}`);
  }
}
