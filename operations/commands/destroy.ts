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
  const bucketNames = environment.buckets.map((bucket) => bucket.fullName);
  const survives = `This survives: buckets ${bucketNames.join(', ') || 'nothing'}; keys, vault and state in ${environment.home}.`;
  await face.consent.ask(`${lossWords(environment)}\n${survives}`, '--consent', name);
  await inSteps(face, [
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    closeConnectionsStep(environment),
    { title: 'Destroy infra', run: (report) => destroyInfra(environment, report) },
  ]);
  return {
    environment: name,
    destroyed: ownServers(environment),
    kept: { buckets: bucketNames, home: environment.home },
  };
});

function lossWords(environment: Environment): string {
  if (!computeFacts(environment.compute).makesServers)
    return 'This deletes the DNS records of the sites; the servers, which Strata did not create, stay as they are.';
  return `This destroys ${ownServers(environment).join(', ')}, with their disks.`;
}

/** Servers that Strata created; it never destroys the others. */
function ownServers({ compute, servers }: Environment): string[] {
  return computeFacts(compute).makesServers ? servers.map(({ name }) => name) : [];
}

async function destroyInfra(environment: Environment, report: Report): Promise<void> {
  await init(environment, 'infra', report);
  await terraform(environment, 'infra', ['destroy', '-auto-approve', '-input=false', '-no-color'], report);
}

/** Checked first, because Terraform would fail halfway at a protected resource. */
function refuseProtected({ name, compute, servers, loadBalancers, dns }: Environment): void {
  const volumes = servers.flatMap((server) => server.volumes.map((volume) => ({ ...volume, name: volume.key })));
  const own = computeFacts(compute).makesServers ? servers : [];
  const protectedNames = [...own, ...volumes, ...loadBalancers]
    .filter((each) => each.protected)
    .map((each) => each.name);
  if (protectedNames.length > 0) {
    const remedy = `set \`protected: false\` for each in environments/${name}.yaml, run \`npx strata up ${name} --consent ${protectedNames.join(' ')}\`, then destroy`;
    throw new Failure(`${protectedNames.join(', ')}: protected, so nothing was destroyed; to consent, ${remedy}`);
  }
  if (dns?.manageZone) {
    const remedy = `take it out of Terraform's state (\`terraform state rm\` in cdktf.out/${name}/stacks/infra) and write \`manageZone: false\`, then destroy`;
    throw new Failure(
      `zone ${dns.zone} would be deleted with the servers, so nothing was destroyed; to keep it, ${remedy}`,
    );
  }
}
