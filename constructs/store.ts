/** The interface of every object store, so that the s3 stack does not depend on a specific one. */
import type { Construct } from 'constructs';
import type { Environment, Storage } from '../parts/environment';

export interface StoreProps {
  readonly environment: Environment;
  readonly storage: Storage;
}

export interface BuiltBucket {
  readonly name: string;
  readonly region: string;
}

export interface Store extends Construct {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;
}

export type StoreClass = new (scope: Construct, id: string, props: StoreProps) => Store;
