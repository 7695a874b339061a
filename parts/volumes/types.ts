/** An additional disk, which is kept when its server is destroyed. */
export interface Volume {
  readonly name: string;
  /** `<server>-<volume>`: key in outputs and inventory. */
  readonly key: string;
  readonly fullName: string;
  readonly sizeGib: number;
  /** Folder it is mounted on. */
  readonly path: string;
  readonly protected: boolean;
}
