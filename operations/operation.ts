/** Common to all operations: each has its own run, checks its tools, and locks the environment that it changes. */
import type { Face } from './face';
import { lock } from './lock/environment';
import { loadEnvironment } from './project';
import { inRun } from './run/in-run';
import { asksLater, ensureTools } from './tools';
import type { CommandName } from './tools';

/** Parts of a request that appear in the lock and in the names of logs. */
interface Request {
  readonly environment?: string;
  readonly server?: string;
}

/** Operations that change an environment take its lock; those that only look do not. A function returns the environment to lock. */
export type Kind<R> = 'changes' | 'looks' | ((request: R) => string);

export interface Operation<R, T> {
  readonly title: CommandName;
  (request: R, face: Face): Promise<T>;
}

/** @param title words of the command, such as `vault keep` */
export function operation<R extends object, T>(
  title: CommandName,
  kind: Kind<R>,
  body: (request: R, face: Face) => Promise<T>,
): Operation<R, T> {
  const run = (request: R, face: Face): Promise<T> => {
    const { environment, server } = request as Request;
    const command = [title, environment, server].filter((word) => word !== undefined).join(' ');
    return inRun(command, async () => {
      const { remark } = face.progress;
      if (!asksLater.includes(title)) await ensureTools(title, remark);
      const changed = changedBy(kind, request);
      if (changed !== null) await lock(loadEnvironment(changed), remark);
      return body(request, face);
    });
  };
  return Object.assign(run, { title });
}

function changedBy<R extends object>(kind: Kind<R>, request: R): string | null {
  if (kind === 'looks') return null;
  return kind === 'changes' ? (request as Request).environment! : kind(request);
}
