import { operation } from '../operation';
import { look } from './status';

interface VerifyRequest {
  readonly environment: string;
  /** Also every TCP port of every host, and every file of the backups. */
  readonly full?: boolean;
}

export const verifyEnvironment = operation('verify', 'looks', ({ environment, full }: VerifyRequest, { progress }) =>
  look(environment, full ? 'full' : 'verify', progress.remark),
);
