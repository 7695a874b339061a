/** A small client for EC2's Describe calls, instead of one more SDK. */
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
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
    const responseXml = await response.text();
    if (response.ok) return responseXml;
    throw new Error(
      `EC2 answered ${response.status} to ${action}: ${text(responseXml, 'Code')} ${text(responseXml, 'Message')}`.trim(),
    );
  };
}

export async function allItems(ask: Ask, action: string, parameters: Parameters): Promise<string[]> {
  const items: string[] = [];
  for (let next = ''; ;) {
    const page = await ask(action, { ...parameters, ...(next ? { NextToken: next } : { MaxResults: '1000' }) });
    items.push(...[...page.matchAll(/<item>(.*?)<\/item>/gs)].map((match) => match[1]!));
    next = text(page, 'nextToken');
    if (!next) return items;
  }
}

export function filter(filters: Readonly<Record<string, readonly string[]>>): Parameters {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values], at) => [
      [`Filter.${at + 1}.Name`, name],
      ...values.map((value, of) => [`Filter.${at + 1}.Value.${of + 1}`, value]),
    ]),
  ) as Parameters;
}

/** Works without an XML parser, because names and ids contain no escaped characters. */
export function text(xml: string, field: string): string {
  return new RegExp(`<${field}>([^<]*)</${field}>`).exec(xml)?.[1] ?? '';
}
