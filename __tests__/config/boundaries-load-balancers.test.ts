import {
  balancersOfAServerAgree,
  certificatesAreForTheirPurpose,
  certificatesReachTheirServer,
  tlsEndsOnce,
} from '../../parts/load_balancers/rules';
import type { Raw } from '../environment';
import { app, boundaries, inOrder } from './boundaries';

type Change = (raw: Raw) => void;

const balancer =
  (name: string, more: Raw): Change =>
  (raw) => {
    raw.loadBalancers = { ...raw.loadBalancers, [name]: { subnet: 'public', servers: ['app-1', 'app-2'], ...more } };
  };
const passthrough = balancer('front', { tls: 'passthrough' });
const terminate = (more: Raw = {}) => balancer('front', { tls: 'terminate', ...more });
const deleteProxy: Change = (raw) => delete raw.proxy;
const deleteAcme: Change = (raw) => delete raw.proxy.acme;
const onServers =
  (servers: string[], ...services: Raw[]): Change =>
  (raw) => {
    const entries = services.map((service, at) => [`s-${at}`, { image: 'acme/x:1.0.0', ...service }]);
    raw.apps = { shop: { ...app(servers, {}), services: Object.fromEntries(entries) } };
  };
const host = { host: 'shop.acme.org' };

boundaries(certificatesReachTheirServer, [
  ['an app on two servers behind it', passthrough, 'loadBalancers.front.tls: passthrough'],
  ['an app on one server behind it', inOrder(passthrough, onServers(['app-1'], host))],
  ['an app on two servers, of which one is behind it', balancer('front', { servers: ['app-1', 'db-1'] })],
  ['an app on other servers', balancer('front', { servers: ['edge', 'db-1'] })],
  ['it terminates TLS', terminate()],
  ['no proxy', inOrder(passthrough, deleteProxy)],
  ['no certificates of ACME', inOrder(passthrough, deleteAcme)],
  ['no service has a site', inOrder(passthrough, onServers(['app-1', 'app-2'], {}))],
  [
    'one of two services has a site',
    inOrder(passthrough, onServers(['app-1', 'app-2'], {}, host)),
    'loadBalancers.front.tls: passthrough',
  ],
]);

const port = (targetPort: number) => terminate({ targetPort });
boundaries(tlsEndsOnce, [
  ['passthrough', passthrough],
  ['the proxy terminates TLS, too', terminate(), 'loadBalancers.front.tls: terminate'],
  ['servers without a proxy', terminate({ servers: ['edge', 'db-1'], targetPort: 8080 })],
  ['one of its servers has a proxy', terminate({ servers: ['db-1', 'app-1'] }), 'loadBalancers.front.tls: terminate'],
  ['a proxy without certificates, on its port', inOrder(port(80), deleteAcme)],
  ['a proxy without certificates, on another', inOrder(port(81), deleteAcme), 'loadBalancers.front.targetPort: 81'],
  ['a proxy that nothing describes, on its port', inOrder(port(80), deleteProxy)],
  ['a proxy that nothing describes, on another', inOrder(port(81), deleteProxy), 'loadBalancers.front.targetPort: 81'],
]);

const nothing = 'loadBalancers.front.certificate: nothing';
const record =
  (to: string): Change =>
  (raw) =>
    (raw.dns.records = { 'www.acme.org': { to } });
const deleteApps: Change = (raw) => delete raw.apps;
boundaries(certificatesAreForTheirPurpose, [
  ['passthrough without a certificate', passthrough],
  [
    'passthrough with one',
    balancer('front', { tls: 'passthrough', certificate: 'acme.org' }),
    'loadBalancers.front.certificate: acme.org',
  ],
  ['a certificate, and nothing points at it', inOrder(terminate({ certificate: 'acme.org' }), deleteApps)],
  ['a site points at it', terminate()],
  ['nothing points at it', inOrder(terminate(), deleteApps), nothing],
  ['nothing points at it, without DNS', inOrder(terminate(), deleteApps, (raw) => delete raw.dns), nothing],
  ['a record points at it', inOrder(terminate(), deleteApps, record('front'))],
  ['a record points elsewhere', inOrder(terminate(), deleteApps, record('app-1')), nothing],
  ['an app behind it without a site', inOrder(terminate(), onServers(['app-1'], {})), nothing],
  ['an app behind it with a site in one of two services', inOrder(terminate(), onServers(['app-1'], {}, host))],
  ['an app with a site on other servers', inOrder(terminate(), onServers(['edge'], host)), nothing],
  [
    'an app with a site, of which one server is behind it',
    inOrder(terminate(), onServers(['app-1', 'edge'], host)),
    nothing,
  ],
]);

const second = (more: Raw): Change => inOrder(passthrough, balancer('second', more));
boundaries(balancersOfAServerAgree, [
  ['both pass TLS through', second({ tls: 'passthrough' })],
  ['they differ', second({ tls: 'terminate' }), 'loadBalancers.second.tls: terminate'],
  [
    'they differ, with one server in common',
    second({ tls: 'terminate', servers: ['db-1', 'app-2'] }),
    'loadBalancers.second.tls: terminate',
  ],
  ['they differ, and have no server in common', second({ tls: 'terminate', servers: ['db-1', 'edge'] })],
]);
