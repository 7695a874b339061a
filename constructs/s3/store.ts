import { Construct } from 'constructs';
import type { BuiltBucket, Store, StoreProps } from '../store';
import { Bucket } from './bucket';
import { s3Provider } from './provider';

/** Buckets at Hetzner or any other store that speaks S3; keys are AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of the shell. */
export class S3Store extends Construct implements Store {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;

  constructor(scope: Construct, id: string, { environment, storage }: StoreProps) {
    super(scope, id);
    s3Provider(this, storage);
    const { region } = storage;
    this.buckets = new Map(
      environment.buckets.map((bucket) => [bucket.name, new Bucket(this, bucket.name, { bucket, region })]),
    );
  }
}
