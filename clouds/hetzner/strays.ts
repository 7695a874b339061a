/** Finds Hetzner resources with the environment's labels. */
import type { Environment } from '../../parts/environment';
import { labelsOf } from './labels';
import type { CloudResource, StraySearch } from '../strays';

const kinds = [
  ['servers', 'hcloud_server', 'server'],
  ['primary_ips', 'hcloud_primary_ip', 'primary-ip'],
  ['volumes', 'hcloud_volume', 'volume'],
  ['load_balancers', 'hcloud_load_balancer', 'load-balancer'],
  ['networks', 'hcloud_network', 'network'],
  ['firewalls', 'hcloud_firewall', 'firewall'],
] as const;
const patienceMs = 30_000;

interface Item {
  readonly id: number;
  readonly name: string;
}

interface Page {
  readonly meta?: { readonly pagination?: { readonly next_page: number | null } };
}

export const search: StraySearch = { look: lookAtHetzner, cure: null, adoptsUnfinished: false };

export async function lookAtHetzner(environment: Environment): Promise<CloudResource[]> {
  const token = process.env['HCLOUD_TOKEN'];
  if (!token) throw new Error('HCLOUD_TOKEN is not set');
  const base = process.env['HCLOUD_ENDPOINT'] ?? 'https://api.hetzner.cloud/v1';
  const labels = Object.entries(labelsOf(environment)).map(([key, value]) => `${key}=${value}`);
  const resources: CloudResource[] = [];
  for (const [path, type, word] of kinds) {
    const url = `${base}/${path}?per_page=50&label_selector=${encodeURIComponent(labels.join(','))}`;
    for (const { id, name } of await allItems(url, path, token)) {
      resources.push({ type, id: String(id), name, removal: `hcloud ${word} delete ${id}`, importable: true });
    }
  }
  return resources;
}

async function allItems(url: string, path: string, token: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let page: number | null = 1; page !== null;) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}&page=${page}`, { headers, signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new Error(`Hetzner answered ${response.status} to the list of ${path}`);
    const body = (await response.json()) as Page & Record<string, Item[] | undefined>;
    items.push(...(body[path] ?? []));
    page = body.meta?.pagination?.next_page ?? null;
  }
  return items;
}
