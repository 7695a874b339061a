/** Releases as hosts tell them; where a host does not answer, as they were last written beside the backups. */
import type { App, Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { releasesOf } from './hosts';
import type { OfHost } from './hosts';
import { recordOf } from './records';

/** @throws Failure: a host cannot tell, and nothing of it is beside the backups */
export function readOrRecall(environment: Environment, { name, servers }: App, remark: Report): Promise<OfHost[]> {
  return Promise.all(
    servers.map(async (host) => {
      try {
        return { host, ...(await releasesOf(environment, host, name)) };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const record = await recalled(environment, { app: name, host }, remark);
        if (record === null) throw error;
        remark(`${error.message}\n${host}: shown is what was written beside the backups, as of ${record.asOf}`);
        return record;
      }
    }),
  );
}

async function recalled(
  environment: Environment,
  { app, host }: { readonly app: string; readonly host: string },
  remark: Report,
): Promise<OfHost | null> {
  try {
    const record = await recordOf(environment, app, host);
    if (record === null) return null;
    const { readAt, ...rest } = record;
    return { ...rest, asOf: readAt };
  } catch (error) {
    remark(`the records of ${app} beside the backups cannot be read: ${(error as Error).message}`);
    return null;
  }
}
