import type { Description } from '../parts/description';

/** True for a server that is described to run an app by the runtime. */
export function runs(runtime: string, server: string, { apps }: Description): boolean {
  return Object.values(apps).some(
    (app) => app.runtime === runtime && (app as { servers?: readonly string[] }).servers?.includes(server),
  );
}
