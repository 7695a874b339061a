/** How to find an environment's resources in a cloud. */
import type { Environment } from '../parts/environment';

/** A resource in the cloud with this environment's tags. */
export interface CloudResource {
  /** Terraform resource type, such as `aws_instance`. */
  readonly type: string;
  /** Import id for Terraform. */
  readonly id: string;
  /** Name in the cloud. */
  readonly name: string;
  /** Command that deletes it. */
  readonly removal: string;
  /** False: the provider cannot import it. */
  readonly importable: boolean;
}

export interface StraySearch {
  readonly look: (environment: Environment) => Promise<CloudResource[]>;
  /** Deletes resources that can neither be imported nor created again; null: there are none. @returns the deleted ids */
  readonly cure: ((environment: Environment, isKnown: (id: string) => boolean) => Promise<string[]>) | null;
  /** Whether to keep a server whose creation Terraform did not see finish, instead of replacing it. */
  readonly adoptsUnfinished: boolean;
}
