/** A runtime that Strata does not know: one program per app, started by hand. */
import { z } from 'zod';
import { hostname, name, port } from '../../../config/primitives';
import { nothingOnHosts } from '../../../parts/on-hosts';
import type { Rule } from '../../../parts/rule';
import type { Runtime } from '../../../runtimes/runtime';
import { service } from '../../../runtimes/service';
import { noHostChecks } from '../../../parts/host-checks';
import type { Observer } from '../../../parts/observer';
import { check } from '../../../platform/check';
import { wording } from '../../../config/wording';

const schema = z.strictObject({
  runtime: z.literal('toy'),
  servers: z.array(name),
  program: z.string(),
  host: hostname.optional(),
  port: port.optional(),
});

const programsAreNotRm: Rule = ({ apps }) =>
  Object.entries(apps as unknown as Record<string, { runtime: string; program?: string }>)
    .filter(([, { runtime, program }]) => runtime === 'toy' && program === 'rm')
    .map(([app]) => ({
      path: ['apps', app, 'program'],
      received: wording`rm`,
      allowed: wording`a program that keeps what is there`,
      remedy: wording`choose another`,
    }));

export const toy: Runtime<typeof schema> = {
  schema,
  app: ({ servers, program, host, port: number }) => ({
    servers,
    jobs: [],
    gitops: null,
    secrets: [],
    givenSecrets: [],
    own: null,
    services: { program: { ...service.parse({ image: `toy/${program}:1` }), host, port: number } },
  }),
  usesDocker: false,
  dumps: 'compose',
  rules: { programsAreNotRm },
  group: 'toy',
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'toy', stage: 'set up', group: 'toy', after: ['app'] }],
    variables: {
      ...nothingOnHosts.variables,
      host: ({ name: server, groups }, { apps }) =>
        groups.includes('toy')
          ? { toy_apps: apps.filter(({ servers }) => servers.includes(server)).map(({ name: app }) => app) }
          : {},
    },
  },
  checks: ({ servers }, observer) =>
    Promise.all(
      servers
        .filter(({ groups }) => groups.includes('toy'))
        .map(({ name: server }) => check(`toy on ${server}`, () => pgrep(observer, server))),
    ),
  hostChecks: noHostChecks,
};

const pgrep = async (observer: Observer, server: string) => String(await observer.python(server, 'pgrep.py', {}));
