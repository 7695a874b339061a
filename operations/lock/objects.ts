/** The lock's notes as objects beside the state, written by conditional writes: the same that Terraform's own lock needs. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Environment } from '../../parts/environment';
import { settings } from '../state/store';
import { answerOf, storeAt } from '../state/store-errors';
import type { S3State } from '../state/store-errors';
import type { Shelf } from './numbered-notes';

export class Objects implements Shelf {
  readonly where: string;
  private readonly client: S3Client;
  private readonly prefix: string;
  /** The store's own clock, as its last answer said. */
  private now = 0;

  constructor(
    private readonly state: S3State,
    { project, name }: Pick<Environment, 'project' | 'name'>,
  ) {
    this.where = storeAt(state);
    this.client = new S3Client(settings(state));
    this.prefix = `${project}/${name}/strata-lock/`;
    this.client.middlewareStack.add((next) => async (args) => this.timed(await next(args)), { step: 'deserialize' });
  }

  async list(): Promise<number[]> {
    const command = new ListObjectsV2Command({ Bucket: this.state.bucket, Prefix: this.prefix });
    const answer = await this.answer('ListObjectsV2', this.client.send(command));
    return (answer?.Contents ?? []).map(({ Key }) => Number(Key!.slice(this.prefix.length)));
  }

  async read(number: number): Promise<string | null> {
    const answer = await this.answer('GetObject', this.client.send(new GetObjectCommand(this.of(number))), [404]);
    return answer && answer.Body!.transformToString();
  }

  async create(number: number, text: string): Promise<boolean> {
    const command = new PutObjectCommand({ ...this.of(number), Body: text, IfNoneMatch: '*' });
    return (await this.answer('PutObject', this.client.send(command), [409, 412])) !== null;
  }

  async write(number: number, text: string): Promise<void> {
    await this.answer('PutObject', this.client.send(new PutObjectCommand({ ...this.of(number), Body: text })));
  }

  async remove(number: number): Promise<void> {
    await this.answer('DeleteObject', this.client.send(new DeleteObjectCommand(this.of(number))));
  }

  /** By the store's clock alone: those of two machines differ. */
  async ageSeconds(number: number): Promise<number> {
    const answer = await this.answer('GetObject', this.client.send(new GetObjectCommand(this.of(number))), [404]);
    await answer?.Body?.transformToString();
    return answer?.LastModified ? (this.now - answer.LastModified.getTime()) / 1000 : 0;
  }

  close(): void {
    this.client.destroy();
  }

  private of(number: number) {
    return { Bucket: this.state.bucket, Key: `${this.prefix}${String(number).padStart(8, '0')}` };
  }

  private timed<T extends { response: unknown }>(result: T): T {
    const { headers } = result.response as { headers?: Record<string, string> };
    const date = headers?.['date'];
    if (date) this.now = Date.parse(date);
    return result;
  }

  private answer<T>(call: string, asked: Promise<T>, expected: readonly number[] = []): Promise<T | null> {
    return answerOf(asked, { call, state: this.state, where: this.where }, expected);
  }
}
