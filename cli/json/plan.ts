import { z } from 'zod';
import { environment, list } from './shapes';

const stack = z.enum(['s3', 'infra']);
const currency = z.enum(['EUR', 'USD']);
const unknown = z.number().int().describe('number of items not in the sum, because their value is unknown');

const ports = z.strictObject({
  columns: list(z.string()).describe('sources, from the internet inwards'),
  rows: list(
    z.strictObject({
      kind: z.enum(['server', 'load balancer']),
      name: z.string(),
      port: z.string().describe('ssh, or the key of the port in the description'),
      numbers: z.string().describe('such as 22, 8000–8100, 7946/udp'),
      from: z.record(z.string(), list(z.string())).describe('column → its address ranges'),
    }),
  ),
});

const amount = z.number().nullable().describe('null: unknown');

const cost = z.strictObject({
  items: list(z.strictObject({ of: z.string(), what: z.string(), currency, amount })),
  totals: list(z.strictObject({ currency, amount, count: z.number().int(), unknown })),
  prices: list(
    z.strictObject({
      name: z.string(),
      source: z.string().nullable(),
      date: z.string().nullable(),
      vat: z.enum(['excluded', 'as agreed']),
    }),
  ),
  notCounted: list(z.string()),
  notes: list(z.string()),
});

const emissions = z.strictObject({
  servers: list(z.strictObject({ name: z.string(), kgPerMonth: z.number().nullable() })),
  kgPerMonth: z.number().nullable(),
  unknown,
  method: z.string(),
  source: z.string(),
  date: z.string(),
});

const change = z.strictObject({
  stack,
  verb: z.enum(['create', 'change', 'replace', 'destroy']),
  address: z.string().describe('address of the resource in Terraform'),
  weaker: list(z.string()).optional().describe('protections that the change removes'),
});

const noted = z.strictObject({
  stack,
  verb: z.enum(['add', 'change', 'remove']),
  output: z.string(),
  name: z.string().describe('entry of the output; empty: the whole output'),
});

const observed = z.strictObject({
  stack,
  observable: z.literal(true),
  changes: list(change),
  noted: list(noted).describe('changes in Terraform outputs only'),
});

const blind = z.strictObject({ stack, observable: z.literal(false), reason: z.string() });

const leaving = z.strictObject({
  host: z.string(),
  observable: z.boolean().describe('false: the host could not be asked'),
  words: z.string(),
});

const releases = list(
  z.strictObject({
    app: z.string(),
    services: list(
      z.strictObject({
        service: z.string(),
        how: z
          .enum(['beside', 'once', 'first', 'last'])
          .describe(
            'beside: the old one serves meanwhile; once: it runs to its end; first, last: it stops before, or once the rest is well',
          ),
        pause: z.boolean().describe('true: expect a pause of about its start'),
      }),
    ),
  }),
).describe('how a release replaces services that changed; which ones did is known on the hosts alone');

export const planAnswer = z.strictObject({
  environment,
  ports: ports.optional(),
  cost: cost.optional(),
  emissions: emissions.optional(),
  releases: releases.optional(),
  changes: list(z.discriminatedUnion('observable', [observed, blind]))
    .optional()
    .describe('for each stack; the exit code is 1 if one is not observable'),
  leaving: list(leaving).optional().describe('apps that `strata up` would remove from hosts; their data stay'),
});
