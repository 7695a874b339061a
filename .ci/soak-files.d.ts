export const exercised: Readonly<Record<string, readonly string[]>>;
export function fingerprint(suite: string, root: string): string;
