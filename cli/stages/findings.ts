/** What a scanner reports about the stacks, and what docs/security.md says about it: each needs the other. */
export interface Finding {
  readonly check: string;
  readonly title: string;
  /** `nocodb/prod infra resource.app-1` */
  readonly place: string;
}

export interface Explanation {
  readonly check: string;
  /** A place, with `*` for anything without `_`, which only the names of rules for one port have. */
  readonly place: string;
}

interface Report {
  readonly summary?: { readonly passed: number };
  readonly passed?: number;
  readonly results?: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly check_name: string;
      readonly file_path: string;
      readonly resource: string;
    }[];
  };
}

/** @throws if it looked at nothing, which would pass as well */
export function findingsOf(output: string): Finding[] {
  const { summary, results } = JSON.parse(output) as Report;
  if (!summary || summary.passed === 0) throw new Error(`checkov has read no resource; it printed ${output}`);
  return (results?.failed_checks ?? []).map(({ check_id: check, check_name: title, file_path: file, resource }) => {
    const [system, environment, , stack] = file.split('/').filter(Boolean);
    return { check, title, place: `${system}/${environment} ${stack} ${resource}` };
  });
}

/** Rows of the page whose first cell is the id of a check and whose second is a place. */
export function explanations(page: string): Explanation[] {
  return [...page.matchAll(/^\| `(CKV\w+)` \| `([^`]+)` \| .+ \|$/gm)].map(([, check, place]) => ({
    check: check!,
    place: place!,
  }));
}

/** Findings that nobody explains, and explanations of nothing. */
export function contradictions(findings: readonly Finding[], all: readonly Explanation[]): string[] {
  const isAbout = (each: Explanation, { check, place }: Finding) => each.check === check && matches(each.place, place);
  return [
    ...findings
      .filter((finding) => !all.some((each) => isAbout(each, finding)))
      .map(({ check, title, place }) => `${place}: ${check}, ${title}: mend it, or explain it in docs/security.md`),
    ...all
      .filter((each) => !findings.some((finding) => isAbout(each, finding)))
      .map(
        ({ check, place }) => `docs/security.md explains ${check} of ${place}, which is not reported: remove the row`,
      ),
  ];
}

function matches(pattern: string, place: string): boolean {
  const parts = pattern.split('*').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^_]*')}$`).test(place);
}
