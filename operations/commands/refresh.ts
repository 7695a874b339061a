import { join } from 'node:path';
import { refresh as refreshList, refreshedFile, tokenOf } from '../../clouds/refresh/refresh';
import { operation } from '../operation';
import { projectFolder } from '../project';

interface RefreshRequest {
  /** One of `refreshable()`. */
  readonly cloud: string;
  /** URL to use instead of the cloud's own API. */
  readonly from?: string | undefined;
}

export const refresh = operation('refresh', 'looks', async ({ cloud, from }: RefreshRequest) => {
  const date = new Date().toISOString().slice(0, 10);
  const changes = await refreshList(cloud, join(projectFolder, 'clouds'), {
    from: from?.replace(/\/+$/, ''),
    date,
    token: process.env[tokenOf(cloud) ?? ''],
  });
  return { cloud, file: `clouds/${refreshedFile(cloud)}`, date, changes };
});
