/** EC2's API, as far as it is asked what is there: the few calls are not worth another SDK. */
import type { Environment } from '../../parts/environment';
import { signedHeaders } from './sigv4';

const patienceMs = 30_000;
const labKeys = { accessKeyId: 'lab', secretAccessKey: 'lab' };

export type Parameters = Readonly<Record<string, string>>;
export type Ask = (action: string, parameters: Parameters) => Promise<string>;

export function client({ region, endpoint }: Environment['compute']): Ask {
  const shell = process.env['AWS_ENDPOINT_URL_EC2'] ?? process.env['AWS_ENDPOINT_URL'];
  const url = new URL(
    endpoint?.url ?? shell ?? `https://ec2.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`,
  );
  return async (action, parameters) => {
    const body = new URLSearchParams({ Action: action, Version: '2016-11-15', ...parameters }).toString();
    const signed = { url, body, service: 'ec2', region, at: new Date() };
    const headers = await signedHeaders(signed, endpoint?.lab ? labKeys : undefined);
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
    const said = await answer.text();
    if (answer.ok) return said;
    throw new Error(
      `EC2 answered ${answer.status} to ${action}: ${text(said, 'Code')} ${text(said, 'Message')}`.trim(),
    );
  };
}

export async function pages(ask: Ask, action: string, parameters: Parameters): Promise<string[]> {
  const items: string[] = [];
  for (let next = ''; ;) {
    const answer = await ask(action, { ...parameters, ...(next ? { NextToken: next } : { MaxResults: '1000' }) });
    items.push(...[...answer.matchAll(/<item>(.*?)<\/item>/gs)].map((match) => match[1]!));
    next = text(answer, 'nextToken');
    if (!next) return items;
  }
}

export function filter(wanted: Readonly<Record<string, readonly string[]>>): Parameters {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, values], at) => [
      [`Filter.${at + 1}.Name`, name],
      ...values.map((value, of) => [`Filter.${at + 1}.Value.${of + 1}`, value]),
    ]),
  ) as Parameters;
}

/** Names and ids have no characters that XML writes otherwise. */
export function text(xml: string, field: string): string {
  return new RegExp(`<${field}>([^<]*)</${field}>`).exec(xml)?.[1] ?? '';
}
