/** What a database server says of its backups (`strata-backups --json`). */
import { z } from 'zod';
import { Failure } from '../../platform/failure';

const time = z.iso.datetime({ offset: true });
const bytes = z.number().nonnegative().nullish();
const outcome = z.string();

const backup = z.object({
  id: z.string(),
  kind: z.string(),
  started: time.nullish(),
  finished: time.nullish(),
  databaseBytes: bytes,
  repositoryBytes: bytes,
  walStart: z.string().nullish(),
  walStop: z.string().nullish(),
  damaged: z.boolean().nullish(),
  proof: z.object({ outcome, finished: time.nullish() }).nullish(),
});

export const proof = z.object({
  backup: z.string().nullish(),
  finished: time,
  outcome,
  checks: z.array(z.object({ name: z.string(), outcome, detail: z.string().nullish() })).nullish(),
  damaged: z.array(z.string()).nullish(),
});

export const answer = z.object({
  repository: z.string(),
  problem: z.string().nullish(),
  archive: z.object({
    min: z.string().nullish(),
    max: z.string().nullish(),
    lastArchived: time.nullish(),
    lagSeconds: z.number().nullish(),
    failing: z.boolean().nullish(),
    queueBytes: bytes,
    /** WAL that was given up while the bucket was away. */
    gap: z.object({ since: time }).nullish(),
  }),
  backups: z.array(backup),
  dumps: z.array(z.object({ file: z.string(), bytes, finished: time.nullish(), inBucket: z.boolean().nullish() })),
  lastProof: proof.nullish(),
  jobs: z.array(z.object({ name: z.string(), outcome: z.string().nullish(), finished: time.nullish() })),
  problems: z.array(z.string()),
});

export type Backup = z.infer<typeof backup>;
export type HostBackups = z.infer<typeof answer>;

/** A host does not know by which name its environment is called here. @throws Failure like `hostBackups` */
export function backupsOf({ name }: { readonly name: string }, server: string, text: string): HostBackups {
  return hostBackups(text.replaceAll('<env>', name), server);
}

/** @throws Failure where it is of another shape, with the first thing that differs */
export function hostBackups(text: string, server: string): HostBackups {
  return shaped(answer, text, `strata-backups on ${server}`);
}

/** @throws Failure where `text` is no JSON, or JSON of another shape */
export function shaped<T>(shape: z.ZodType<T>, text: string, of: string): T {
  const remedy = 'bring host and checkout to the same version with `npx strata up`';
  const { data, error } = shape.safeParse(parsed(text, of));
  if (!error) return data;
  const { path, message } = error.issues[0]!;
  throw new Failure(`${of} answered in another shape than this Strata reads: ${path.join('.')}: ${message}; ${remedy}`);
}

function parsed(text: string, of: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${of} answered no JSON: ${text.trim().slice(0, 300) || 'nothing'}`);
  }
}
