/** One cloud: all its facts except the constructs. Unsupported roles are null, never left out. */
import type { Access } from './access';
import type { Catalog } from './catalog';
import type { DnsFacts } from './dns-facts';
import type { ComputeFacts } from './facts';
import type { Kinds } from './kept/kind';
import type { Refreshing } from './refresh/refreshing';
import type { StorageFacts } from './store-facts';

export interface Cloud {
  /** Display name: `AWS`, `Hetzner`. */
  readonly title: string;
  /** Facts for `compute.provider`. */
  readonly compute: ComputeFacts | null;
  /** Facts for `storage.provider` and `state.provider`. */
  readonly storage: StorageFacts | null;
  /** Facts for `dns.provider`. */
  readonly dns: DnsFacts | null;
  /** Credentials of its API, and its URL; null: it has no API. */
  readonly access: Access | null;
  /** Values of `endpoint` that it supports: a lab on this machine, or the URL of a compatible service. */
  readonly endpoints: { readonly lab: boolean; readonly url: boolean };
  /** Its dated list of types and prices; null: it has none. */
  readonly catalog: Catalog | null;
  /** How `strata refresh` updates its dated file; null: it has none. */
  readonly refresh: Refreshing | null;
  /** Name of its Terraform provider; null: Terraform creates nothing there. */
  readonly terraform: string | null;
  /** What is lost if a resource is deleted, by resource type. */
  readonly kinds: Kinds;
  /** Resource types with unique names: the attributes that form the import id. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}
