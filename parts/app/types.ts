/** Apps of the model: services and their public names. */
import type { Expression } from '../../config/expression';

export interface App {
  readonly name: string;
  /** Runtime: name of a folder in `runtimes/`. */
  readonly runtime: string;
  readonly servers: readonly string[];
  readonly services: readonly Service[];
}

export interface Service {
  readonly name: string;
  readonly image: string;
  readonly port: number | null;
  readonly host: string | null;
  /** Database of `postgresql` that it uses; null: none. */
  readonly database: string | null;
  /** Path that answers 200 while the service is healthy; null: a running container counts as healthy. */
  readonly health: { readonly path: string | null; readonly timeoutSeconds: number };
  readonly websocket: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** Variable of the container → expression that Ansible fills from the vault. */
  readonly secrets: Readonly<Record<string, Expression>>;
  /** `<named volume or absolute path>:<path in the container>` */
  readonly volumes: readonly string[];
}
