/** A noun that Strata does not have: a server that answers each request with a greeting. */
import { nothingToExchange } from '../../../parts/exchange';
import { z } from 'zod';
import { port } from '../../../config/primitives';
import type { Description } from '../../../parts/description';
import { nothingOnHosts } from '../../../parts/on-hosts';
import type { Part } from '../../../parts/part';
import type { Rule } from '../../../parts/rule';
import { vaultVariable } from '../../../parts/vault/item';
import { hostChecks } from '../../../parts/host-checks';
import type { Observer } from '../../../parts/observer';
import { check } from '../../../platform/check';
import { wording } from '../../../config/wording';

const keys = {
  root: { greeting: z.strictObject({ words: z.string(), port: port.default(7000) }).optional() },
  server: { greets: z.string().optional() },
};

interface Greeting {
  readonly words: string;
  readonly port: number;
}

type WithGreeting = Description & { readonly greeting?: Greeting };

const has = (server: string, { servers }: Description) => servers[server]?.roles.includes('greeter') ?? false;

const greetingsArePolite: Rule = (description: WithGreeting) =>
  description.greeting?.words === 'go away'
    ? [
        {
          path: ['greeting', 'words'],
          received: wording`go away`,
          allowed: wording`polite words`,
          remedy: wording`write \`welcome\``,
        },
      ]
    : [];

export const toy: Part<
  typeof keys,
  { readonly greeting: Greeting | null },
  { readonly greets: string | null },
  'greeter'
> = {
  keys,
  roles: {
    greeter: { lacks: (_, description: WithGreeting) => (description.greeting ? undefined : 'add `greeting:`') },
  },
  rules: { greetingsArePolite },
  model: {
    environment: (description: WithGreeting) => ({ greeting: description.greeting ?? null }),
    server: (name, description) => ({
      greets: (description.servers[name] as { greets?: string } | undefined)?.greets ?? null,
    }),
  },
  ports: (server, description: WithGreeting) =>
    has(server, description)
      ? [
          {
            name: 'greeting',
            number: description.greeting?.port ?? 7000,
            opener: 'role greeter',
            open: true,
            sources: (resolve) => resolve(['internet']),
            containers: [],
          },
        ]
      : [],
  secrets: () => [
    {
      variable: vaultVariable('greeting_door_key'),
      kind: 'key of greetings',
      name: 'key',
      path: null,
      isGenerated: true,
    },
  ],
  onHosts: {
    ...nothingOnHosts,
    groups: { greeter: has },
    plays: [{ role: 'greeter', stage: 'set up', group: 'greeter', after: ['postgresql'] }],
    variables: {
      all: () => ({}),
      groups: { greeter: (environment) => ({ greeter_words: (environment as unknown as Words).greeting.words }) },
      host: (server) => (server.groups.includes('greeter') ? { greeter_to: (server as unknown as To).greets } : {}),
    },
    jobs: ({ groups }) => (groups.includes('greeter') ? ['greeting'] : []),
  },
  checks: async ({ servers }, observer) =>
    Promise.all(
      servers
        .filter(({ groups }) => groups.includes('greeter'))
        .map(({ name }) => check(`greeting of ${name}`, () => greet(observer, name))),
    ),
  hostChecks: hostChecks({
    folder: __dirname,
    functions: { greets: { title: 'greeting', level: 'status' } },
    expected: ({ groups }, environment) =>
      groups.includes('greeter') ? { greets: (environment as unknown as Words).greeting.words } : {},
  }),
  exchanges: nothingToExchange,
};

const greet = async (observer: Observer, server: string) => String(await observer.python(server, 'greet.py', {}));

interface Words {
  readonly greeting: Greeting;
}
interface To {
  readonly greets: string | null;
}
