/** Schema of `strata-backups --json`, the report of a database server on its backups. */
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

export const hostReport = z.object({
  repository: z.string(),
  problem: z.string().nullish(),
  archive: z.object({
    min: z.string().nullish(),
    max: z.string().nullish(),
    lastArchived: time.nullish(),
    lagSeconds: z.number().nullish(),
    failing: z.boolean().nullish(),
    queueBytes: bytes,
    /** WAL that was dropped while the bucket was unreachable. */
    gap: z.object({ since: time }).nullish(),
  }),
  backups: z.array(backup),
  dumps: z.array(z.object({ file: z.string(), bytes, finished: time.nullish(), inBucket: z.boolean().nullish() })),
  lastProof: proof.nullish(),
  jobs: z.array(z.object({ name: z.string(), outcome: z.string().nullish(), finished: time.nullish() })),
  problems: z.array(z.string()),
});

export type Backup = z.infer<typeof backup>;
export type HostBackups = z.infer<typeof hostReport>;

/** Fills in the environment's name, which the host does not know. @throws Failure like `hostBackups` */
export function backupsOf({ name }: { readonly name: string }, server: string, text: string): HostBackups {
  return hostBackups(text.replaceAll('<env>', name), server);
}

/** @throws Failure where the JSON does not match the schema, with the first difference */
export function hostBackups(text: string, server: string): HostBackups {
  return parseReport(hostReport, text, `strata-backups on ${server}`);
}

/** @throws Failure where `text` is not JSON, or does not match the schema */
export function parseReport<T>(shape: z.ZodType<T>, text: string, of: string): T {
  const remedy = 'bring host and checkout to the same version with `npx strata up`';
  const { data, error } = shape.safeParse(parseJson(text, of));
  if (!error) return data;
  const { path, message } = error.issues[0]!;
  throw new Failure(
    `${of} returned JSON in another format than this Strata reads: ${path.join('.')}: ${message}; ${remedy}`,
  );
}

function parseJson(text: string, of: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${of} did not return JSON: ${text.trim().slice(0, 300) || 'nothing'}`);
  }
}
