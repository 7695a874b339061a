/** What a rehearsal cannot show of an environment, by what its description asks for. Pure. */
import { cloudOf, storeOf } from '../../clouds/clouds';
import { frontOf } from '../../clouds/fronts';
import type { Description } from '../../parts/description';

export function unseenOf(description: Description): string[] {
  const { compute, storage, dns, loadBalancers, alerts, proxy } = description;
  const cloud = cloudOf(description);
  const front = dns?.proxied && frontOf(dns);
  const lines: (string | false | undefined | null)[] = [
    cloud?.makesServers && `${cloud.title} itself: its API, quotas, prices, firewall, images and machines`,
    cloud &&
      !cloud.makesServers &&
      "the servers that you bought: their image, kernel, network and the seller's firewall",
    storage &&
      `${storeOf(storage.provider)?.title ?? storage.provider} as a store: its limits, its speed, its permissions`,
    dns && 'the real zone: whether it is delegated, and what others have cached',
    front && `${front.title} in front: its rule sets, caches and certificates`,
    Object.keys(loadBalancers).length > 0 &&
      'the real load balancer: HAProxy stands in for it, and knows no limits of bandwidth',
    proxy?.acme && "the real certificate authority and its limits: the lab's has none",
    alerts && 'whether alerts arrive: nothing is sent during a rehearsal',
    'IPv6, disk encryption, the speed of disks and networks, and more memory than this machine has',
    compute.region !== undefined && 'the failure of a data centre',
  ];
  return lines.filter((line): line is string => typeof line === 'string');
}
