/** The list of all parts: a new part is a folder and a line here. */
import { admin } from './admin/part';
import { app } from './app/part';
import { buckets } from './buckets/part';
import { dns } from './dns/part';
import { docker } from './docker/part';
import { fail2ban } from './fail2ban/part';
import { firewall } from './firewall/part';
import { gitops } from './gitops/part';
import { jobs } from './jobs/part';
import { loadBalancers } from './load_balancers/part';
import { nat } from './nat/part';
import { network } from './network/part';
import { postgresql } from './postgresql/part';
import { postgresqlBackup } from './postgresql_backup/part';
import { postgresqlDump } from './postgresql_dump/part';
import { providers } from './providers/part';
import { proxy } from './proxy/part';
import { registries } from './registries/part';
import { retired } from './retired/part';
import { servers } from './servers/part';
import { ssh } from './ssh/part';
import { store } from './store/part';
import { trust } from './trust/part';
import { volumes } from './volumes/part';

/** In the order of the documentation. Plays are ordered by `after`, and by this list where `after` allows both orders. */
export const parts = {
  providers,
  dns,
  admin,
  network,
  servers,
  trust,
  ssh,
  firewall,
  fail2ban,
  nat,
  volumes,
  loadBalancers,
  buckets,
  store,
  jobs,
  retired,
  docker,
  registries,
  proxy,
  postgresql,
  postgresqlDump,
  postgresqlBackup,
  app,
  gitops,
};
