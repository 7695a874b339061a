import type { Rule } from '../rule';
import { eachRuntimeOf } from '../app/described';
import { commaList } from '../../config/spelling';
import { wording } from '../../config/wording';
import { dockersOwn, freePools, others } from './address-pools';

export const containersHaveAddresses: Rule = (description) => {
  const hasDocker = Object.keys(description.servers).some((server) =>
    eachRuntimeOf(server, description).some(({ usesDocker }) => usesDocker),
  );
  if (!hasDocker || freePools(description).length > 0) return [];
  return [
    {
      path: ['admin', 'from'],
      received: commaList(description.admin.from),
      allowed: wording`ranges that leave one of ${commaList([...dockersOwn, ...others].map(({ base }) => base))} to Docker`,
      remedy: wording`write the addresses you really connect from: a host cannot answer one that is in the network of its containers`,
    },
  ];
};
