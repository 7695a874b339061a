/** Visits of the site without a pause, and what failed of them. */
import { ask } from '../../../platform/https';
import { authority, servers } from './harness';
import { pause } from './database';

const everySeconds = 0.05;
const site = () => ({ address: servers()['app-1']!.public_address, ca: authority() });

export interface Visits {
  readonly count: number;
  readonly failed: readonly string[];
}

/** Does not wait for an answer before the next question, as visitors do not. */
export function startVisits(url: string): { readonly stop: () => Promise<Visits> } {
  const failed: string[] = [];
  const open = new Set<Promise<void>>();
  let count = 0;
  let isRunning = true;
  const visit = async () => {
    const response = await ask({ ...site(), url, timeoutSeconds: 30 }).catch((error: Error) => error);
    if (response instanceof Error) failed.push(response.message);
    else if (response.status !== 200) failed.push(String(response.status));
  };
  const work = (async () => {
    for (; isRunning; count += 1) {
      const each = visit().finally(() => open.delete(each));
      open.add(each);
      await pause(everySeconds);
    }
    await Promise.all(open);
  })();
  return {
    stop: async () => {
      isRunning = false;
      await work;
      return { count, failed };
    },
  };
}
