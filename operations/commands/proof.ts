import { prove } from '../backups/prove';
import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface ProofRequest {
  readonly environment: string;
}

export const proof = operation('proof', 'changes', ({ environment }: ProofRequest, face) =>
  prove(loadEnvironment(environment), face),
);
