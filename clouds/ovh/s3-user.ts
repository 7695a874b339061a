/** A user of OVH's Object Storage per server, with rights of its own; found again by its description. */
import type { OvhApi } from './api';
import { until } from './wait';
import type { Patience } from './wait';

export interface S3Key {
  readonly access: string;
  readonly secret: string;
}

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
  async newKey(description: string, policy: string): Promise<S3Key> {
    const id = (await this.idOf(description)) ?? (await this.make(description));
    const ask = () => this.api.call<User>('GET', `${this.users}/${id}`);
    await until(`user ${description}`, ask, ({ status }) => status === 'ok', this.patience);
    await this.api.call('POST', `${this.users}/${id}/policy`, { policy });
    const { access, secret } = await this.api.call<S3Key>('POST', `${this.users}/${id}/s3Credentials`);
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
