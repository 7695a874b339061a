/** AWS Signature Version 4 of one POST (docs.aws.amazon.com: "Create a signed AWS API request"). */
import { createHash, createHmac } from 'node:crypto';

export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SignedPost {
  readonly url: URL;
  readonly body: string;
  readonly service: string;
  readonly region: string;
  readonly at: Date;
}

const contentType = 'application/x-www-form-urlencoded';

export function signedHeaders(post: SignedPost, keys: AwsKeys): Record<string, string> {
  const { url, body, service, region, at } = post;
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const token: Record<string, string> = keys.sessionToken ? { 'x-amz-security-token': keys.sessionToken } : {};
  const headers: Record<string, string> = { 'content-type': contentType, host: url.host, 'x-amz-date': time, ...token };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = ['POST', url.pathname, '', lines, names.join(';'), sha256(body)].join('\n');
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<Buffer | string>((previous, part) => hmac(previous, part), `AWS4${keys.secretAccessKey}`);
  const credential = `${keys.accessKeyId}/${scope.join('/')}`;
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...headers, authorization };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
