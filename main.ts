/** THE FLOW: description → model → stacks → Terraform, and → inventory, variables, playbook. Run by `cdktf` as its app. */
import { App } from 'cdktf';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadWithNeighbours } from './parts/load';
import { toEnvironment } from './parts/model';
import { exitOnRefusal } from './config/problem';
import { homeOf } from './home/home';
import { publicKey } from './home/ssh-key';
import { prepareFolder } from './platform/terraform-folder';
import { ensureVault } from './home/vault';
import { ansibleFiles } from './render/ansible-files';
import { writeAll } from './platform/write';
import { pointManifestAt } from './stacks/manifest';
import { publishStacks } from './stacks/publish';
import { InfraStack } from './stacks/infra-stack';
import { requiredProviders } from './stacks/providers';
import { S3Stack } from './stacks/s3-stack';
import { refuseSettings } from './stacks/terraform-settings';

exitOnRefusal(() => {
  const name = process.env['STRATA_ENV'] ?? 'lab';
  const out = process.env['CDKTF_OUTDIR'] ?? 'cdktf.out';

  const { description, context } = loadWithNeighbours(
    join(process.env['STRATA_ENVIRONMENTS'] ?? 'environments', `${name}.yaml`),
  );
  const home = homeOf(description.project, name);
  const environment = toEnvironment(context, description, home);
  refuseSettings(join(out, name, 'stacks'));
  ensureVault(home, environment.secrets);

  // A run of `strata` builds and renders in folders of its own, which no other run changes; then all is published.
  const folder = join(process.env['STRATA_OWN_OUT'] ?? out, name);
  mkdirSync(folder, { recursive: true });
  const app = new App({ outdir: folder });
  new InfraStack(app, 'infra', environment, publicKey(home));
  new S3Stack(app, 's3', environment);
  app.synth();

  const published = join(out, name);
  if (published !== folder) publishStacks(folder, published);
  const folders = [...new Set([folder, published])];
  for (const stack of folders.flatMap((each) => ['infra', 's3'].map((id) => join(each, 'stacks', id)))) {
    prepareFolder(stack, requiredProviders(stack));
  }
  pointManifestAt(out, name);
  const own = process.env['STRATA_OWN_ANSIBLE'];
  for (const each of [join('ansible', 'generated', name), ...(own ? [own] : [])]) {
    writeAll(each, ansibleFiles(environment));
  }
});
