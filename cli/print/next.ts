import type { Next } from '../../operations/next';

const first = [
  'This folder has no environment yet. Begin with one of these:',
  '  npx strata init <name> --from <blueprint>   # writes environments/<name>.yaml; `npx strata init --help` lists the blueprints',
  '  npm start                                   # a tour: a site in a lab on this machine (Linux, root)',
];
const always = [
  '',
  'npx strata doctor   # whether this machine has what is needed',
  'npx strata --help   # every command',
];

export function nextText(steps: readonly Next[]): string {
  const lines = steps.flatMap(({ environment, stage, commands }) => [
    `${environment} ${stage}. Next:`,
    ...commands.map((command) => `  npx strata ${command}`),
  ]);
  return `${[...(steps.length === 0 ? first : lines), ...always].join('\n')}\n`;
}
