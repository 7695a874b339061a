/** What visitors noticed of releases, and how long these took, as a page. */

/** One series of releases on some hosts, under load. */
export interface Series {
  readonly hosts: number;
  /** Of each release, in seconds. */
  readonly releases: readonly ReleaseTimes[];
  readonly rollbackSeconds: number;
  readonly requests: number;
  readonly failures: readonly string[];
  readonly uploads: number;
  /** Seconds that each WebSocket had been open when it was cut. */
  readonly cuts: readonly number[];
}

export interface ReleaseTimes {
  /** The whole command on the operator's machine. */
  readonly command: number;
  /** The slowest host, from the record of the release: pull to the end of the watch. */
  readonly onHost: number;
}

/** How long a new release is watched while the old one still runs; `WATCH_SECONDS` of strata-release. */
export const watchSeconds = 20;

export interface Summary {
  readonly hosts: number;
  readonly releases: number;
  readonly requests: number;
  readonly failures: number;
  readonly uploads: number;
  readonly cuts: number;
  /** Null: none was cut. */
  readonly shortestSocket: number | null;
  /** Median seconds on a host beyond the watch. Images are on the host, so this is the app's own start, and what Strata adds. */
  readonly beyondWatch: number;
  readonly longestBeyondWatch: number;
  readonly commandRatio: number;
  readonly rollbackSeconds: number;
  readonly rollbackRatio: number;
}

export function summaryOf(series: Series): Summary {
  const onHosts = series.releases.map(({ onHost }) => onHost);
  const onHost = median(onHosts);
  return {
    hosts: series.hosts,
    releases: series.releases.length,
    requests: series.requests,
    failures: series.failures.length,
    uploads: series.uploads,
    cuts: series.cuts.length,
    shortestSocket: series.cuts.length > 0 ? Math.min(...series.cuts) : null,
    beyondWatch: onHost - watchSeconds,
    longestBeyondWatch: Math.max(...onHosts) - watchSeconds,
    commandRatio: median(series.releases.map(({ command }) => command)) / onHost,
    rollbackSeconds: series.rollbackSeconds,
    rollbackRatio: series.rollbackSeconds / onHost,
  };
}

export function page(all: readonly Series[], date: string): string {
  const rows = all.map(summaryOf);
  const failures = [...new Set(all.flatMap((each) => each.failures))];
  return `<!-- Made by \`npm run bench:release\` from __tests__/lab/releases.bench.ts; not written by hand. -->
# What visitors notice of releases

One run, ${date}, in a lab on one machine: 200 requests a second (GET, POST with a body, half of them on kept connections), one WebSocket, uploads
of 60 s. Seconds are of this machine; compare the ratios. The images are on the hosts already, so no pull is in the times.

| hosts | releases | requests | failed | uploads | WebSockets cut | the shortest was open |
|--:|--:|--:|--:|--:|--:|--:|
${rows.map(countsRow).join('\n')}

| hosts | beyond the watch of ${watchSeconds} s, median | longest | whole command ÷ time on one host | going back | going back ÷ release |
|--:|--:|--:|--:|--:|--:|
${rows.map(timesRow).join('\n')}

${failures.length > 0 ? `What failed:\n\n${failures.map((each) => `- ${each}`).join('\n')}` : 'Nothing failed.'}
`;
}

function countsRow({ hosts, releases, requests, failures, uploads, cuts, shortestSocket }: Summary): string {
  const shortest = shortestSocket === null ? '' : `${shortestSocket} s`;
  return row([hosts, releases, requests, failures, uploads, cuts, shortest]);
}

function timesRow(summary: Summary): string {
  const { hosts, beyondWatch, longestBeyondWatch, commandRatio, rollbackSeconds, rollbackRatio } = summary;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const ratios = [commandRatio, rollbackRatio].map((each) => each.toFixed(2));
  const times = [beyondWatch, longestBeyondWatch, rollbackSeconds].map(seconds);
  return row([hosts, times[0]!, times[1]!, ratios[0]!, times[2]!, ratios[1]!]);
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
