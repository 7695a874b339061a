/** One cloud: everything that Strata knows of it besides its constructs. What it is not is said by null, never left out. */
import type { Access } from './access';
import type { Catalog } from './catalog';
import type { DnsFacts } from './dns-facts';
import type { ComputeFacts } from './facts';
import type { Kinds } from './kept/kind';
import type { Refreshing } from './refresh/refreshing';
import type { StorageFacts } from './store-facts';

export interface Cloud {
  /** As its owner writes it: `AWS`, `Hetzner`. */
  readonly title: string;
  /** As `compute.provider`. */
  readonly compute: ComputeFacts | null;
  /** As `storage.provider` and `state.provider`. */
  readonly storage: StorageFacts | null;
  /** As `dns.provider`. */
  readonly dns: DnsFacts | null;
  /** Which credentials its API wants of the shell, and where it answers; null: nothing is asked. */
  readonly access: Access | null;
  /** Which words of `endpoint` it works with: a lab of this machine, or the URL of a service that answers in its place. */
  readonly endpoints: { readonly lab: boolean; readonly url: boolean };
  /** Its dated list; null: nothing is sold by a list. */
  readonly catalog: Catalog | null;
  /** How its dated file is brought up to date; null: it has none. */
  readonly refresh: Refreshing | null;
  /** Terraform's name of its provider; null: Terraform makes nothing there. */
  readonly terraform: string | null;
  /** What goes when a resource of it goes. */
  readonly kinds: Kinds;
  /** What Terraform imports by a name that cannot be given twice, by type: the parts of that name. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}
