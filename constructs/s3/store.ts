import { Construct } from 'constructs';
import type { BuiltBucket, Store, StoreProps } from '../store';
import { Bucket } from './bucket';
import { s3Provider } from './provider';

/** Buckets at Hetzner or any other store with an S3 API; the keys are in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
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
