/** People with an account on every server, and their public keys. */
export type Users = Readonly<Record<string, { readonly sshKeys: readonly string[] }>>;
