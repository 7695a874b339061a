import { Construct } from 'constructs';
import type { BuiltBucket, Store, StoreProps } from '../store';
import { Bucket } from './bucket';
import { awsProvider } from './provider';

/** Buckets at AWS. */
export class AwsStore extends Construct implements Store {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;

  constructor(scope: Construct, id: string, { environment, storage }: StoreProps) {
    super(scope, id);
    awsProvider(this, storage, environment);
    this.buckets = new Map(environment.buckets.map((model) => [model.name, new Bucket(this, model.name, model)]));
  }
}
