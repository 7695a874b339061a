/** Requests of a visitor to the site behind the load balancer. */
import { publicAddress, site } from './balancer-environment';
import { attempt, expectSuccess } from './harness';

interface Answer {
  readonly server: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function visit(more: readonly string[]) {
  const resolve = ['--resolve', `${site}:80:${await publicAddress()}`];
  return attempt('curl', ['-sS', '-m', '5', ...resolve, ...more, `http://${site}/page?query=1`]);
}

export async function answerTo(more: readonly string[] = []): Promise<Answer> {
  const result = await visit(['-f', ...more]);
  expectSuccess(result);
  return JSON.parse(result.stdout) as Answer;
}
