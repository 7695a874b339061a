import type { Environment } from '../parts/environment';
import { groupVars, homeExpression } from './group-vars';
import { inventory } from './inventory';
import { liveSource } from './live-source';
import { fromTemplate } from './template';
import { plays } from './plays';
import type { RenderedFile } from '../platform/write';
import { ansibleYaml } from './yaml';

/** All files that Ansible needs, except values that are known only after apply. */
export function ansibleFiles(environment: Environment): RenderedFile[] {
  const { name } = environment;
  const marker = `# Generated from environments/${name}.yaml by "npm run synth". Do not edit.`;
  const yaml = (path: string, data: unknown): RenderedFile => ({
    path,
    text: `${marker}\n${ansibleYaml(data)}`,
  });
  const template = (path: string, data: object): RenderedFile => ({
    path,
    text: fromTemplate(`${path}.njk`, { marker, ...data }),
  });
  const folder = `${environment.project}-${name}`;

  return [
    template('ansible.cfg', {}),
    { ...template('vault-password', { folder }), executable: true },
    // Not by `strata_home`, which is a variable of hosts: Ansible reads the vault's path also where it has no host.
    template('site.yml', { plays: plays(environment), home: homeExpression(environment).text }),
    yaml('inventory/declared.yml', inventory(environment)),
    yaml('inventory/live.strata.yml', liveSource(environment)),
    ...Object.entries(groupVars(environment)).map(([group, variables]) =>
      yaml(`inventory/group_vars/${group}.yml`, variables),
    ),
  ];
}
