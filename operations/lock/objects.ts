/** The notes of a lock as objects next to the state, created by conditional writes, which Terraform's own lock needs, too. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Environment } from '../../parts/environment';
import { clientSettings } from '../state/store';
import { responseOf, storeAt } from '../state/store-errors';
import type { S3State } from '../state/store-errors';
import type { NoteStore } from './numbered-notes';

export class ObjectNotes implements NoteStore {
  readonly where: string;
  private readonly client: S3Client;
  private readonly prefix: string;
  /** Time of the store, from the `Date` header of its last response. */
  private now = 0;

  constructor(
    private readonly state: S3State,
    { project, name }: Pick<Environment, 'project' | 'name'>,
  ) {
    this.where = storeAt(state);
    this.client = new S3Client(clientSettings(state));
    this.prefix = `${project}/${name}/strata-lock/`;
    this.client.middlewareStack.add((next) => async (args) => this.readClock(await next(args)), {
      step: 'deserialize',
    });
  }

  async list(): Promise<number[]> {
    const command = new ListObjectsV2Command({ Bucket: this.state.bucket, Prefix: this.prefix });
    const response = await this.send('ListObjectsV2', this.client.send(command));
    return (response?.Contents ?? []).map(({ Key }) => Number(Key!.slice(this.prefix.length)));
  }

  async read(number: number): Promise<string | null> {
    const response = await this.send('GetObject', this.client.send(new GetObjectCommand(this.location(number))), [404]);
    return response && response.Body!.transformToString();
  }

  async create(number: number, text: string): Promise<boolean> {
    const command = new PutObjectCommand({ ...this.location(number), Body: text, IfNoneMatch: '*' });
    return (await this.send('PutObject', this.client.send(command), [409, 412])) !== null;
  }

  async write(number: number, text: string): Promise<void> {
    await this.send('PutObject', this.client.send(new PutObjectCommand({ ...this.location(number), Body: text })));
  }

  async remove(number: number): Promise<void> {
    await this.send('DeleteObject', this.client.send(new DeleteObjectCommand(this.location(number))));
  }

  /** Uses only the store's clock, because clocks of two machines differ. */
  async ageSeconds(number: number): Promise<number> {
    const response = await this.send('GetObject', this.client.send(new GetObjectCommand(this.location(number))), [404]);
    await response?.Body?.transformToString();
    return response?.LastModified ? (this.now - response.LastModified.getTime()) / 1000 : 0;
  }

  close(): void {
    this.client.destroy();
  }

  private location(number: number) {
    return { Bucket: this.state.bucket, Key: `${this.prefix}${String(number).padStart(8, '0')}` };
  }

  private readClock<T extends { response: unknown }>(result: T): T {
    const { headers } = result.response as { headers?: Record<string, string> };
    const date = headers?.['date'];
    if (date) this.now = Date.parse(date);
    return result;
  }

  private send<T>(call: string, request: Promise<T>, expected: readonly number[] = []): Promise<T | null> {
    return responseOf(request, { call, state: this.state, where: this.where }, expected);
  }
}
