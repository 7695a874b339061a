/** `strata proof`: has the newest backup restored and checked now, and tells what came of it. */
import type { Environment } from '../../parts/environment';
import { operate } from '../ansible';
import { Failure } from '../../platform/failure';
import { inSteps } from '../face';
import type { Face } from '../face';
import { KnownFailure } from '../failure-with-result';
import { synthesize } from '../terraform';
import type { HostBackups } from '../../parts/postgresql_backup/answer';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { failureOf } from './failure-of';
import { found } from './host-backups';
import { second } from '../../parts/postgresql_backup/time';

export type Proof = NonNullable<HostBackups['lastProof']>;

/** @throws Failure where the backup was not proven, with what is wrong with it */
export async function prove(environment: Environment, face: Face): Promise<{ environment: string; proof: Proof }> {
  databaseServer(environment);
  const started = new Date();
  let failure: Error | null = null as Error | null;
  await inSteps(face, [
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    {
      title: 'Restore beside the database and check',
      run: async (report) => {
        // A proof that fails has a result, which says more than the playbook.
        failure = await failureOf(operate(environment, { name: 'proof', variables: {} }, report));
      },
    },
  ]);
  const { lastProof: proof } = await found(environment);
  if (!proof || isOlder(proof, started)) throw failure ?? new Failure('the proof ended without a result');
  if (proof.outcome !== 'passed') throw new KnownFailure(proofText(proof), { environment: environment.name, proof });
  if (failure) throw failure;
  return { environment: environment.name, proof };
}

/** Clocks of two machines differ a little. */
function isOlder({ finished }: Proof, started: Date): boolean {
  const toleranceMs = 60_000;
  return Date.parse(finished) < started.getTime() - toleranceMs;
}

export function proofText({ backup, outcome, finished, checks, damaged }: Proof): string {
  return [
    `Proof of ${backup || 'the newest backup'}: ${outcome} ${second(finished)}`,
    ...(checks ?? []).map(({ name, outcome: of, detail }) => `  ${name}: ${of}${detail ? ` (${detail})` : ''}`),
    ...(damaged ?? []).map((file) => `  damaged: ${file}`),
  ].join('\n');
}
