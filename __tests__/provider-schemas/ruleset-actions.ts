/** Which parameters belong to which action of a rule of Cloudflare's, noted from the source of provider 5.14.0. */
const byAction = {
  block: 'response',
  compress_response: 'algorithms',
  execute: 'id matched_data overrides',
  log_custom_field: 'cookie_fields raw_response_fields request_fields response_fields transformed_request_fields',
  redirect: 'from_list from_value',
  rewrite: 'headers uri',
  route: 'host_header origin sni',
  score: 'increment',
  serve_error: 'asset_name content content_type status_code',
  set_cache_settings:
    'additional_cacheable_ports browser_ttl cache cache_key cache_reserve edge_ttl origin_cache_control ' +
    'origin_error_page_passthru read_timeout respect_strong_etags serve_stale',
  set_config:
    'automatic_https_rewrites autominify bic disable_apps disable_rum disable_zaraz email_obfuscation fonts ' +
    'hotlink_protection mirage opportunistic_encryption polish rocket_loader security_level server_side_excludes ssl sxg',
  skip: 'phases products rules ruleset rulesets',
};

export const actionOfParameter: ReadonlyMap<string, string> = new Map(
  Object.entries(byAction).flatMap(([action, names]) => names.split(' ').map((name) => [name, action] as const)),
);
