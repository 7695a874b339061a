/** Whether synthesized stacks speak to the lab alone. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../platform/failure';

interface Stack {
  readonly provider?: Readonly<Record<string, readonly Provider[]>>;
  readonly terraform?: { readonly backend?: Readonly<Record<string, unknown>> };
}

interface Provider {
  readonly endpoints?: readonly Readonly<Record<string, string>>[];
  readonly endpoint?: string;
}

/** @param folder of the synthesized stacks @param allowed URLs of the lab @throws Failure with every other place */
export function refuseForeignEndpoints(folder: string, allowed: readonly string[]): void {
  const files = readdirSync(folder).map((stack) => join(folder, stack, 'cdk.tf.json'));
  const problems = files.filter((file) => existsSync(file)).flatMap((file) => foreignIn(readStack(file), allowed));
  if (problems.length === 0) return;
  throw new Failure(['nothing was made: the rehearsal would leave the lab:', ...new Set(problems)].join('\n  '));
}

const readStack = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Stack;

export function foreignIn({ provider = {}, terraform }: Stack, allowed: readonly string[]): string[] {
  const backends = Object.keys(terraform?.backend ?? {}).filter((backend) => backend !== 'local');
  return [
    ...backends.map((backend) => `the state is in a backend ${backend}, not in the rehearsal's folder`),
    ...Object.entries(provider).flatMap(([name, blocks]) =>
      blocks.flatMap((block) => endpointProblems(name, block, allowed)),
    ),
  ];
}

function endpointProblems(name: string, { endpoint, endpoints = [] }: Provider, allowed: readonly string[]): string[] {
  const urls = [...endpoints.flatMap((each) => Object.values(each)), ...(endpoint === undefined ? [] : [endpoint])];
  if (urls.length === 0) return [`provider ${name} has no endpoint, so it would call the real one`];
  return urls.filter((url) => !allowed.includes(url)).map((url) => `provider ${name} calls ${url}`);
}
