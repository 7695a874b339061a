/** Names of the tests that a test program says it skipped. Pure. */

export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const ran = ['passed', 'failed'];

export function skippedByJest({ testResults }: JestReport): string[] {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return all.filter(({ status }) => !ran.includes(status)).map(({ fullName }) => fullName);
}

/** Of Node's own runner, by its reporter `tap`: the others do not mark every skipped suite. */
export function skippedInTap(output: string): string[] {
  return [...output.matchAll(/^ *(?:not )?ok \d+ - (.*? # (?:SKIP|TODO).*)$/gm)].map(([, name]) => name!.trim());
}

/** Of pytest, run with -rs and --no-fold-skipped; what its last line says beyond the names is told too. */
export function skippedByPytest(output: string): string[] {
  const lines = output.matchAll(/^SKIPPED (?:\[\d+\] )?(\S+?)(?: -|:) (.*)$/gm);
  const names = [...lines].map(([, name, why]) => `${name} # ${why}`);
  const count = Number(/^=.* (\d+) skipped/m.exec(output)?.[1] ?? 0);
  return [...names, ...Array.from({ length: Math.max(0, count - names.length) }, () => 'a test without a name')];
}
