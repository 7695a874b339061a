/** How a cloud is asked for what it has of an environment. */
import type { Environment } from '../parts/environment';

/** Something in the cloud that carries this environment's tags. */
export interface CloudResource {
  /** Terraform's word, such as `aws_instance`. */
  readonly type: string;
  /** What Terraform imports it by. */
  readonly id: string;
  /** As the cloud shows it. */
  readonly name: string;
  /** Deletes it by hand. */
  readonly removal: string;
  /** False: its provider cannot take it over. */
  readonly importable: boolean;
}

export interface StraySearch {
  readonly look: (environment: Environment) => Promise<CloudResource[]>;
  /** Takes away what can neither be imported nor made twice; null: there is nothing such. @returns ids of what went */
  readonly cure: ((environment: Environment, isKnown: (id: string) => boolean) => Promise<string[]>) | null;
  /** Whether a server whose making was not seen to end is good all the same, so that it is not replaced. */
  readonly keepsUnfinished: boolean;
}
