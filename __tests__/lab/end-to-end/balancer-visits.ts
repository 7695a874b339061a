/** Requests of a visitor to the site behind the load balancer. */
import { authorityCertificate } from '../../../lab/authority';
import { publicAddress, site } from './balancer-environment';
import { attempt, expectSuccess, lab } from './harness';

export type Scheme = 'http' | 'https';
interface Answer {
  readonly server: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function visit(scheme: Scheme, more: readonly string[] = []) {
  const port = scheme === 'https' ? 443 : 80;
  const resolve = ['--resolve', `${site}:${port}:${await publicAddress()}`];
  const words = ['-sS', '-m', '5', '--cacert', authorityCertificate(lab.name), ...resolve, ...more];
  return attempt('curl', [...words, `${scheme}://${site}/page?query=1`]);
}

export async function stickyCookie(): Promise<string | undefined> {
  const { stdout } = await visit('https', ['-o', '/dev/null', '-D', '-']);
  return /^set-cookie: (AWSALB=[^;]+)/im.exec(stdout)?.[1];
}

export async function answerTo(scheme: Scheme, more: readonly string[] = []): Promise<Answer> {
  const result = await visit(scheme, ['-f', ...more]);
  expectSuccess(result);
  return JSON.parse(result.stdout) as Answer;
}

/** The servers that answered six requests; throws if one failed. */
export async function serversOf(scheme: Scheme, more: readonly string[] = []): Promise<string[]> {
  const names = new Set<string>();
  for (let count = 0; count < 6; count += 1) names.add((await answerTo(scheme, more)).server);
  return [...names];
}
