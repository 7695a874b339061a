/** How a host follows the repository of an app. */
export interface Gitops {
  readonly repository: string;
  /** Null: tags are followed. */
  readonly branch: string | null;
  /** Pattern; null: a branch is followed. */
  readonly tags: string | null;
  readonly everyMinutes: number;
  /** Lines `<principal> <public key>`; null: nobody has to sign. */
  readonly allowedSigners: readonly string[] | null;
  readonly hostKeys: readonly string[];
}
