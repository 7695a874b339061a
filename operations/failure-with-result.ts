import { Failure } from '../platform/failure';

/** A failure that comes with what the operation found out before. */
export class KnownFailure<T extends object = object> extends Failure {
  constructor(
    message: string,
    readonly known: T,
  ) {
    super(message);
  }
}
