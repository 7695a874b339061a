import { Construct } from 'constructs';
import type { BuiltBucket, Store, StoreProps } from '../store';
import { Bucket } from './bucket';
import { placeOf } from './place';
import { ovhProvider } from './provider';

/** Buckets in OVH's Object Storage, created through OVH's own API, so Terraform needs no S3 key. */
export class OvhStore extends Construct implements Store {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;

  constructor(scope: Construct, id: string, { environment, storage }: StoreProps) {
    super(scope, id);
    // `storage.endpoint` is an S3 URL, but this provider uses OVH's own API.
    ovhProvider(this, environment.compute.provider === 'ovh' ? environment.compute : { endpoint: null });
    const place = placeOf(storage);
    this.buckets = new Map(
      environment.buckets.map((bucket) => [bucket.name, new Bucket(this, bucket.name, { bucket, place })]),
    );
  }
}
