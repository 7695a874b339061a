/** One user of OVH's Object Storage per server, with its own permissions; identified by its description. */
import type { LoadKeyMaker, Patience, StoreKey } from '../store-keys';
import { ovhApi } from './api';
import type { OvhApi } from './api';
import { backupPolicy } from './backup-policy';
import { until } from './wait';

export const keyMaker: LoadKeyMaker = async ({ cloudProject }, { shell, patience }) => {
  const users = new S3Users(await ovhApi(shell), cloudProject, patience);
  return {
    newKey: (owner, backup) => users.newKey(owner, backupPolicy(backup)),
    forgetOthers: (owner, currentKey) => users.forgetOthers(owner, currentKey),
  };
};

interface User {
  readonly id: number;
  readonly description: string;
  readonly status: string;
}

export class S3Users {
  private readonly users: string;

  constructor(
    private readonly api: OvhApi,
    project: string,
    private readonly patience: Patience,
  ) {
    this.users = `/cloud/project/${encodeURIComponent(project)}/user`;
  }

  /** Creates an additional key; older keys stay valid. Also sets the current permissions. */
  async newKey(description: string, policy: string): Promise<StoreKey> {
    const id = (await this.idOf(description)) ?? (await this.make(description));
    const ask = () => this.api.call<User>('GET', `${this.users}/${id}`);
    await until(`user ${description}`, ask, ({ status }) => status === 'ok', this.patience);
    await this.api.call('POST', `${this.users}/${id}/policy`, { policy });
    const { access, secret } = await this.api.call<StoreKey>('POST', `${this.users}/${id}/s3Credentials`);
    return { access, secret };
  }

  /** @returns how many keys besides `currentKey` were deleted */
  async forgetOthers(description: string, currentKey: string): Promise<number> {
    const id = await this.idOf(description);
    if (id === undefined) return 0;
    const keys = await this.api.call<{ access: string }[]>('GET', `${this.users}/${id}/s3Credentials`);
    const otherKeys = keys.filter(({ access }) => access !== currentKey);
    for (const { access } of otherKeys) await this.api.call('DELETE', `${this.users}/${id}/s3Credentials/${access}`);
    return otherKeys.length;
  }

  private async idOf(description: string): Promise<number | undefined> {
    const all = await this.api.call<User[]>('GET', this.users);
    return all.find((user) => user.description === description)?.id;
  }

  private async make(description: string): Promise<number> {
    return (await this.api.call<User>('POST', this.users, { description, roles: ['objectstore_operator'] })).id;
  }
}
