interface Tests {
  readonly file: string;
  readonly failure: boolean;
  readonly tests: readonly { readonly name: string; readonly status: string; readonly duration: number | null }[];
}
type FingerprintOf = (suite: string) => string | undefined;
interface Stamp {
  readonly date: string;
  readonly commit: string;
  readonly fingerprintOf: FingerprintOf;
}
export function merged(before: string, files: readonly Tests[], stamp: Stamp): string;
export function marked(report: string, fingerprintOf: FingerprintOf): string;

/** The reporter of Jest. */
export default class SoakReport {
  constructor(globalConfig: null, options?: { readonly file?: string });
  onRunStart(): void;
  onRunComplete(
    contexts: null,
    results: {
      readonly testResults: readonly {
        readonly testFilePath: string;
        readonly testExecError?: Error;
        readonly testResults: readonly {
          readonly fullName: string;
          readonly status: string;
          readonly duration: number;
        }[];
      }[];
    },
  ): void;
}
