/** The folder of a description, for what a description names beside itself. Paths are from there. */
export interface Folder {
  /** Undefined where it cannot be read. */
  readonly text: (path: string) => string | undefined;
  /** Of what is there, behind symlinks; undefined: nothing is. */
  readonly kind: (path: string) => 'file' | 'folder' | undefined;
  /** Files below a folder, from there; more than `most` are not listed. */
  readonly files: (path: string, most: number) => readonly string[];
  /** Whether a path stays in a folder when symlinks are followed. */
  readonly isInside: (path: string, folder: string) => boolean;
  /** As messages name it. */
  readonly shown: (path: string) => string;
  /** The path from the folder of Strata, where that is another one. */
  readonly fromStrata: (path: string) => string;
}
