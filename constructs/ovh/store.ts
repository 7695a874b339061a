import { Construct } from 'constructs';
import type { BuiltBucket, Store, StoreProps } from '../store';
import { Bucket } from './bucket';
import { placeOf } from './place';
import { ovhProvider } from './provider';

/** Buckets in OVH's Object Storage, made through OVH's own API: Terraform needs no key of S3 for them. */
export class OvhStore extends Construct implements Store {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;

  constructor(scope: Construct, id: string, { environment, storage }: StoreProps) {
    super(scope, id);
    // The endpoint of a store is its S3 API; this provider speaks OVH's own.
    ovhProvider(this, environment.compute.provider === 'ovh' ? environment.compute : { endpoint: null });
    const place = placeOf(storage);
    this.buckets = new Map(
      environment.buckets.map((bucket) => [bucket.name, new Bucket(this, bucket.name, { bucket, place })]),
    );
  }
}
