import { computeFacts } from '../../clouds/clouds';
import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { closeConnectionsStep } from '../connections';
import { inSteps } from '../face';
import { operation } from '../operation';
import { loadEnvironment } from '../project';
import { init, synthesize, terraform } from '../terraform';

interface DestroyRequest {
  readonly environment: string;
}

export const destroy = operation('destroy', 'changes', async ({ environment: name }: DestroyRequest, face) => {
  const environment = loadEnvironment(name);
  refuseProtected(environment);
  const kept = environment.buckets.map((bucket) => bucket.fullName);
  const survives = `This survives: buckets ${kept.join(', ') || 'nothing'}; keys, vault and state in ${environment.home}.`;
  await face.consent.ask(`${lossWords(environment)}\n${survives}`, '--consent', name);
  await inSteps(face, [
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    closeConnectionsStep(environment),
    { title: 'Destroy infra', run: (report) => destroyInfra(environment, report) },
  ]);
  return { environment: name, destroyed: ownServers(environment), kept: { buckets: kept, home: environment.home } };
});

function lossWords(environment: Environment): string {
  if (!computeFacts(environment.compute).makesServers)
    return "This takes away the names of the sites; the servers, which are not Strata's, stay as they are.";
  return `This destroys ${ownServers(environment).join(', ')}, with their disks.`;
}

/** Bought servers are not Strata's to destroy. */
function ownServers({ compute, servers }: Environment): string[] {
  return computeFacts(compute).makesServers ? servers.map(({ name }) => name) : [];
}

async function destroyInfra(environment: Environment, report: Report): Promise<void> {
  await init(environment, 'infra', report);
  await terraform(environment, 'infra', ['destroy', '-auto-approve', '-input=false', '-no-color'], report);
}

/** Terraform would stop in the middle of these; nothing is begun instead. */
function refuseProtected({ name, compute, servers, loadBalancers, dns }: Environment): void {
  const volumes = servers.flatMap((server) => server.volumes.map((volume) => ({ ...volume, name: volume.key })));
  const own = computeFacts(compute).makesServers ? servers : [];
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
