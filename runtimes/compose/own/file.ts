/** What Strata knows of an app's own Compose file. Compose itself reads it again on the host. */

export interface OwnFile {
  /** As the description has it, from the folder of the description. */
  readonly path: string;
  /** Folder of the Compose file, from the folder of Strata. */
  readonly folder: string;
  /** Its name in that folder. */
  readonly file: string;
  /** Files that a host needs, from that folder: the Compose file and those that it names. */
  readonly files: readonly string[];
  readonly services: Readonly<Record<string, OwnService>>;
  /** Services that the description names, with the image it gives them in place of the file's; empty: it gives none. */
  readonly described: Readonly<Record<string, string>>;
}

/** The file, and what the description says of it as a whole. */
export interface OwnApp {
  readonly file: OwnFile;
  readonly profiles: readonly string[];
  /** Values of its variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly allow: Allowed;
}

/** What it may have although it reaches beyond the app. */
export interface Allowed {
  readonly hostFolders: readonly string[];
  readonly dockerSocket: boolean;
  readonly privileged: readonly string[];
}

export interface OwnService {
  readonly image: string;
  readonly ports: readonly OwnPort[];
  /** Two of its containers must not run at once: they would write to one place. */
  readonly holdsData: boolean;
  /** Another service waits until it has ended. */
  readonly isOneShot: boolean;
  /** Services that start before it. */
  readonly needs: readonly string[];
}

export interface OwnPort {
  /** Of the host; null: Docker chooses one. */
  readonly published: string | null;
  readonly target: string;
}

/** What is known before the file was read. */
export function unreadFile(path: string): OwnFile {
  return { path, folder: '', file: '', files: [], services: {}, described: {} };
}
