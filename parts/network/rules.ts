import type { Problem } from '../../config/problem';
import { contains, correctedRange, isRange, overlaps } from '../../config/ranges';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { cloudOf } from '../../clouds/clouds';
import { hostedPostgresql, servers, subnets } from '../described';
import { wording } from '../../config/wording';

type Place = { readonly path: Problem['path']; readonly cidr: string };
const privateSpace = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

export const rangesAreRanges: Rule = (description) =>
  [...networkRanges(description), ...sourceRanges(description)]
    .filter(({ cidr }) => !isRange(cidr) && correctedRange(cidr) !== undefined)
    .map(({ path, cidr }) => ({
      path,
      received: cidr,
      allowed: wording`a range whose host bits are clear`,
      remedy: wording`did you mean \`${correctedRange(cidr)}\`?`,
    }));

export const networkSizesAreAccepted: Rule = (description) => {
  const cloud = cloudOf(description);
  if (!cloud) return [];
  const { least, greatest } = cloud.prefixes;
  return networkRanges(description)
    .filter(({ cidr }) => isRange(cidr) && (prefix(cidr) < least || prefix(cidr) > greatest))
    .map(({ path, cidr }) => ({
      path,
      received: cidr,
      allowed: wording`a prefix from /${least} to /${greatest}`,
      remedy: wording`${cloud.title} refuses others: ${prefix(cidr) < least ? wording`choose a smaller range` : wording`choose a larger range`}`,
    }));
};

export const networkIsPrivateSpace: Rule = ({ network }) =>
  network && isRange(network.cidr) && !privateSpace.some((space) => contains(space, network.cidr))
    ? [
        {
          path: ['network', 'cidr'],
          received: network.cidr,
          allowed: wording`a range inside ${privateSpace.join(', ')}`,
          remedy: wording`other ranges are public addresses: choose a private range`,
        },
      ]
    : [];

export const subnetsAreInsideNetwork: Rule = (description) => {
  const whole = description.network?.cidr ?? '';
  return subnets(description)
    .filter(([, { cidr }]) => isRange(whole) && isRange(cidr) && !contains(whole, cidr))
    .map(([name, { cidr }]) => ({
      path: ['network', 'subnets', name, 'cidr'],
      received: cidr,
      allowed: wording`a range inside network.cidr, ${whole}`,
      remedy: wording`choose another range, or widen the network`,
    }));
};

export const subnetsDoNotOverlap: Rule = (description) => {
  const sound = subnets(description).filter(([, { cidr }]) => isRange(cidr));
  return sound.flatMap(([name, { cidr }], at) => {
    const other = sound.slice(0, at).find(([, earlier]) => overlaps(earlier.cidr, cidr));
    if (!other) return [];
    return {
      path: ['network', 'subnets', name, 'cidr'],
      received: cidr,
      allowed: wording`a range apart from ${other[1].cidr} of subnet ${other[0]}`,
      remedy: wording`choose another range`,
    };
  });
};

function networkRanges(description: Description): Place[] {
  const { network } = description;
  return [
    ...(network ? [{ path: ['network', 'cidr'], cidr: network.cidr }] : []),
    ...subnets(description).map(([name, { cidr }]) => ({ path: ['network', 'subnets', name, 'cidr'], cidr })),
  ];
}

function sourceRanges(description: Description): Place[] {
  const places = (path: string[], words: readonly string[]) => words.map((cidr, at) => ({ path: [...path, at], cidr }));
  return [
    ...places(['admin', 'from'], description.admin.from),
    ...servers(description).flatMap(([name, { ports }]) =>
      Object.entries(ports).flatMap(([port, { from }]) => places(['servers', name, 'ports', port, 'from'], from)),
    ),
    ...places(['postgresql', 'allowed'], hostedPostgresql(description)?.allowed ?? []),
  ];
}

function prefix(cidr: string): number {
  return Number(cidr.split('/')[1]);
}
