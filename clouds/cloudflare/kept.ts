import { filter, record } from '../kept/kind';
import type { Kinds } from '../kept/kind';

export const kinds: Kinds = {
  cloudflare_dns_record: record,
  cloudflare_ruleset: filter,
  cloudflare_zone_setting: filter,
};
