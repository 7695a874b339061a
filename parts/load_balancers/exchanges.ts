import type { Description } from '../description';
import type { Exchange, Exchanges, RehearsalLab } from '../exchange';

/** A load balancer of the lab's cloud, which is a host with HAProxy. */
export const exchanges: Exchanges = (description, rehearsalLab) => [
  ...secondZone(description, rehearsalLab),
  ...Object.entries(description.loadBalancers).flatMap(
    ([name, { size, address, certificate, protected: isProtected }]) => {
      const edit = (key: string, value: unknown, why: string): Exchange => {
        return { path: ['loadBalancers', name, key], value, why };
      };
      return [
        ...(size === 'small' ? [] : [edit('size', 'small', "the lab's load balancer is HAProxy, which has one size")]),
        ...(address === undefined
          ? []
          : [edit('address', undefined, "the lab's cloud gives it an address of its subnet")]),
        ...(certificate === undefined
          ? []
          : [edit('certificate', undefined, 'the certificate that you uploaded is replaced by one of the lab')]),
        ...(isProtected ? [edit('protected', false, 'the rehearsal is torn down at its end')] : []),
      ];
    },
  ),
];

/** Where TLS ends, the lab's cloud wants public subnets in two zones, as the one that it imitates. */
function secondZone({ loadBalancers, network }: Description, { lab }: RehearsalLab): Exchange[] {
  const ending = Object.values(loadBalancers).find(({ tls }) => tls === 'terminate');
  const subnets = Object.entries(network?.subnets ?? {}).filter(([, subnet]) => subnet.public);
  const other = subnets.find(([name]) => name !== ending?.subnet)?.[0];
  const zones = new Set(subnets.map(([, { zone }]) => zone));
  if (!ending || other === undefined || zones.size > 1) return [];
  const why = "the lab's cloud ends TLS in two zones only";
  return [{ path: ['network', 'subnets', other, 'zone'], value: `${lab.region}b`, why }];
}
