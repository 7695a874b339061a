/** A site as `render/` writes it for role `proxy`, with what a description leaves out. */
export function siteVariables(more: object): object {
  return {
    name: 'shop-web',
    host: 'shop.acme.org',
    aliases: [],
    redirects_from: [],
    paths: [],
    app: 'shop',
    slots: {},
    websocket: false,
    body_max_mib: 10,
    timeout_seconds: 60,
    buffered: true,
    ...more,
  };
}
