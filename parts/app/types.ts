/** Apps of the model: services and their public names. */
import type { Expression } from '../../config/expression';
import type { OwnApp } from '../../runtimes/compose/own/file';
import type { Gitops } from '../gitops/types';
import type { Replacement } from './replacement';
import type { Site } from './site';

export interface App {
  readonly name: string;
  /** Runtime: name of a folder in `runtimes/`. */
  readonly runtime: string;
  readonly servers: readonly string[];
  readonly services: readonly Service[];
  readonly jobs: readonly AppJob[];
  /** Its own Compose file; null: Strata writes the whole file. */
  readonly own: OwnComposeFile | null;
  /** The repository that its host releases it from; null: people and pipelines release it. */
  readonly gitops: Gitops | null;
}

export interface OwnComposeFile extends OwnApp {
  /** Variables of the file whose values come from the vault. */
  readonly secrets: Readonly<Record<string, Expression>>;
}

/** A scheduled command, in a container of its own. */
export interface AppJob {
  readonly name: string;
  readonly service: string;
  readonly command: readonly string[];
  /** As systemd's OnCalendar has it. */
  readonly at: string;
  readonly timeoutHours: number;
}

export interface Service {
  readonly name: string;
  readonly image: string;
  /** Of the host, on loopback. */
  readonly port: number | null;
  readonly containerPort: number | null;
  /** Null: that of the image. */
  readonly command: readonly string[] | null;
  /** Null: that of the image. */
  readonly user: string | null;
  readonly limits: { readonly memoryMib?: number; readonly cpus?: number; readonly sharedMemoryMib?: number };
  /** How a release replaces its container. */
  readonly replacement: Replacement;
  readonly host: string | null;
  /** What the proxy does for the site at `host`. */
  readonly site: Site;
  /** Database of `postgresql` that it uses; null: none. */
  readonly database: string | null;
  /** Path that answers 200 while the service is healthy; null: a running container counts as healthy. */
  readonly health: { readonly path: string | null; readonly timeoutSeconds: number };
  /** Runs once before a release, in a container of the new image; null: nothing does. */
  readonly beforeRelease: { readonly command: readonly string[]; readonly timeoutSeconds: number } | null;
  readonly websocket: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** Variable of the container → expression that Ansible fills from the vault. */
  readonly secrets: Readonly<Record<string, Expression>>;
  /** `<named volume or absolute path>:<path in the container>` */
  readonly volumes: readonly string[];
}
