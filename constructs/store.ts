/** What every store takes and gives, so that the s3 stack need not know which one it is. */
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
