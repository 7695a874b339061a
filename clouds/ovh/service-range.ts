import { addressesAt, sizeOf } from '../../config/ranges';

/** DHCP needs two addresses, the gateway one and each load balancer three (OVH, "Known limits" of its networks). */
const most = 16;

/** The last addresses of the network, reserved for OVH's own services. */
export function serviceRange(network: string): { readonly start: string; readonly end: string } {
  const [start, end] = addressesAt(network, [-reserved(network) - 1, -2]);
  return { start: start!, end: end! };
}

/** All addresses that OVH reserves in a network. */
export function serviceAddresses(network: string): string[] {
  const last = Array.from({ length: reserved(network) }, (_, at) => -2 - at);
  return [gatewayAddress(network), ...addressesAt(network, last)];
}

/** Address of OVH's gateway, in networks that have one. */
export function gatewayAddress(network: string): string {
  return addressesAt(network, [1])[0]!;
}

function reserved(network: string): number {
  return Math.min(most, sizeOf(network) / 4);
}
