/** A user of OVH's Object Storage per server, with rights of its own; found again by its description. */
import type { LoadKeyMaker, Patience, StoreKey } from '../store-keys';
import { ovhApi } from './api';
import type { OvhApi } from './api';
import { backupPolicy } from './backup-policy';
import { until } from './wait';

export const keyMaker: LoadKeyMaker = async ({ cloudProject }, { shell, patience }) => {
  const users = new S3Users(await ovhApi(shell), cloudProject, patience);
  return {
    newKey: (owner, backup) => users.newKey(owner, backupPolicy(backup)),
    forgetOthers: (owner, kept) => users.forgetOthers(owner, kept),
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

  /** A further key; those before it stay good. The rights are set again, in case they changed. */
  async newKey(description: string, policy: string): Promise<StoreKey> {
    const id = (await this.idOf(description)) ?? (await this.make(description));
    const ask = () => this.api.call<User>('GET', `${this.users}/${id}`);
    await until(`user ${description}`, ask, ({ status }) => status === 'ok', this.patience);
    await this.api.call('POST', `${this.users}/${id}/policy`, { policy });
    const { access, secret } = await this.api.call<StoreKey>('POST', `${this.users}/${id}/s3Credentials`);
    return { access, secret };
  }

  /** @returns how many keys besides `kept` were deleted */
  async forgetOthers(description: string, kept: string): Promise<number> {
    const id = await this.idOf(description);
    if (id === undefined) return 0;
    const keys = await this.api.call<{ access: string }[]>('GET', `${this.users}/${id}/s3Credentials`);
    const others = keys.filter(({ access }) => access !== kept);
    for (const { access } of others) await this.api.call('DELETE', `${this.users}/${id}/s3Credentials/${access}`);
    return others.length;
  }

  private async idOf(description: string): Promise<number | undefined> {
    const all = await this.api.call<User[]>('GET', this.users);
    return all.find((user) => user.description === description)?.id;
  }

  private async make(description: string): Promise<number> {
    return (await this.api.call<User>('POST', this.users, { description, roles: ['objectstore_operator'] })).id;
  }
}
