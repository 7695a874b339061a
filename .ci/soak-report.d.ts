interface Tests {
  readonly file: string;
  readonly failure: boolean;
  readonly tests: readonly { readonly name: string; readonly status: string; readonly duration: number | null }[];
}
export function merged(before: string, files: readonly Tests[], stamp: { date: string; commit: string }): string;
