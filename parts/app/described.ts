/** Apps of a description, independent of their runtime. */
import { runtimes } from '../../runtimes/runtimes';
import type { DescribedApp, Runtime } from '../../runtimes/runtime';
import type { Description } from '../description';

type Named<T> = readonly [name: string, it: T];

/** Apps whose runtime is implemented. */
export function appsOf({ apps }: Description): Named<DescribedApp>[] {
  return Object.entries(apps).flatMap(([name, app]): Named<DescribedApp>[] => {
    const runtime = runtimeNamed(app.runtime);
    return runtime ? [[name, runtime.app(app)]] : [];
  });
}

/** Runtimes of the apps that run on a server. */
export function eachRuntimeOf(server: string, { apps }: Description): Runtime[] {
  return Object.values(apps).flatMap((app) => {
    const runtime = runtimeNamed(app.runtime);
    return runtime?.app(app).servers.includes(server) ? [runtime] : [];
  });
}

export function runtimeNamed(name: string): Runtime | undefined {
  const byName: Readonly<Record<string, Runtime>> = runtimes;
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}
