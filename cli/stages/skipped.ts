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
export function skippedInTap(said: string): string[] {
  return [...said.matchAll(/^ *(?:not )?ok \d+ - (.*? # (?:SKIP|TODO).*)$/gm)].map(([, name]) => name!.trim());
}

/** Of Python's unittest, run with -v; what its sum says beyond the names is told too. */
export function skippedByUnittest(said: string): string[] {
  const lines = said.matchAll(/^(\w+ \([\w.]+\))(?:\n.*)? \.\.\. skipped (.*)$/gm);
  const named = [...lines].map(([, name, reason]) => `${name} # ${reason}`);
  const count = Number(/^(?:OK|FAILED) \(.*skipped=(\d+)/m.exec(said)?.[1] ?? 0);
  return [...named, ...Array.from({ length: Math.max(0, count - named.length) }, () => 'a test without a name')];
}
