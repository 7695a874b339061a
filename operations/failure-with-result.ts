import { Failure } from '../platform/failure';

/** A failure that also carries the result so far, such as a plan that was refused. */
export class FailureWithResult<T extends object = object> extends Failure {
  constructor(
    message: string,
    readonly result: T,
  ) {
    super(message);
  }
}
