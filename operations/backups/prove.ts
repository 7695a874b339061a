/** `strata proof`: restores the newest backup beside the database, checks it, and reports the result. */
import type { Environment } from '../../parts/environment';
import { operate } from '../ansible';
import { ansibleRemedy } from '../ansible-remedy';
import { Failure } from '../../platform/failure';
import { inSteps } from '../face';
import type { Face } from '../face';
import { failureLine } from '../failure-lines';
import { FailureWithResult } from '../failure-with-result';
import { synthesize } from '../terraform';
import type { HostBackups } from '../../parts/postgresql_backup/answer';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { failureOf } from './failure-of';
import { readBackups } from './host-backups';
import { second } from '../../parts/postgresql_backup/time';

export type Proof = NonNullable<HostBackups['lastProof']>;

/** @throws Failure that says what is wrong with the backup, if the checks did not pass */
export async function prove(environment: Environment, face: Face): Promise<{ environment: string; proof: Proof }> {
  databaseServer(environment);
  const started = new Date();
  let failure: Error | null = null as Error | null;
  await inSteps(face, [
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    {
      title: 'Restore beside the database and check',
      run: async (report) => {
        // A failed proof also has a result, with more details than the error of the playbook.
        failure = await failureOf(operate(environment, { name: 'proof', variables: {} }, report));
      },
    },
  ]);
  const { lastProof: proof } = await readBackups(environment);
  if (!proof || isOlder(proof, started)) throw failure ?? new Failure('the proof ended without a result');
  if (proof.outcome !== 'passed')
    throw new FailureWithResult(failureText(proof, environment), { environment: environment.name, proof });
  if (failure) throw failure;
  return { environment: environment.name, proof };
}

function failureText(proof: Proof, environment: Environment): string {
  const text = proofText(proof);
  const remedy = ansibleRemedy(text, { environment, host: databaseServer(environment) });
  return remedy === null ? text : `${text}\n${failureLine('try', remedy)}`;
}

/** Tolerates a small difference between the clocks of the two machines. */
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
