/** The part of Mermaid's flowcharts that Strata writes, read more strictly than Mermaid does. */
export interface Flowchart {
  readonly nodes: readonly string[];
  readonly subgraphs: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  readonly mistakes: readonly string[];
}

const id = '[a-z][a-z0-9_]*';
const label = '"((?:[^"#<>`;]|#\\d+;|<br/>)+)"';
const shapes = ['\\[L\\]', '\\(\\[L\\]\\)', '\\[\\[L\\]\\]', '\\[\\(L\\)\\]', '\\{\\{L\\}\\}'].map((each) =>
  each.replace('L', label),
);
const node = new RegExp(`^(${id})(?:${shapes.join('|')})$`);
const subgraph = new RegExp(`^subgraph (${id})\\[${label}\\]$`);
const link = new RegExp(`^(${id}) (?:-->|-\\.->)\\|${label}\\| (${id})$`);
/** What Mermaid reads as something else wherever it stands. */
const reserved =
  /^(end|graph|flowchart|subgraph|style|class|click|default|linkStyle|classDef|call|href|interpolate|v)$/;

export function read(text: string): Flowchart {
  const [first, ...lines] = text.trimEnd().split('\n');
  const chart = { nodes: [] as string[], subgraphs: [] as string[], links: [] as Flowchart['links'][number][] };
  const mistakes = first === 'flowchart TB' ? [] : [`starts with ${first}`];
  let depth = 0;
  for (const line of lines.map((each) => each.trim())) {
    const [, ofNode] = node.exec(line) ?? [];
    const [, ofSubgraph] = subgraph.exec(line) ?? [];
    const [, from, text_, to] = link.exec(line) ?? [];
    if (ofSubgraph) chart.subgraphs.push(ofSubgraph);
    else if (ofNode) chart.nodes.push(ofNode);
    else if (from) chart.links.push({ from, to: to!, label: text_! });
    else if (!/^(end|accTitle: [^\n]+|style [a-z_]+ stroke-dasharray:\d+ \d+)$/.test(line)) mistakes.push(line);
    depth += ofSubgraph ? 1 : line === 'end' ? -1 : 0;
    if (depth < 0) mistakes.push('an end too many');
  }
  if (depth > 0) mistakes.push('an end is missing');
  return { ...chart, mistakes: [...mistakes, ...wrongNames(chart)] };
}

function wrongNames({ nodes, subgraphs, links }: Omit<Flowchart, 'mistakes'>): string[] {
  const all = [...nodes, ...subgraphs];
  return [
    ...all.filter((each, at) => all.indexOf(each) < at).map((each) => `${each} twice`),
    ...all.filter((each) => reserved.test(each)).map((each) => `${each} is Mermaid's own`),
    ...links
      .flatMap(({ from, to }) => [from, to])
      .filter((each) => !all.includes(each))
      .map((each) => `nothing is ${each}`),
  ];
}
