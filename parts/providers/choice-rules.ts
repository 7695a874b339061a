import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { didYouMean, listed, nearest } from '../../config/spelling';
import { isAppliance } from '../servers/appliance';
import { cloudOf } from '../../clouds/clouds';
import { choices } from '../../config/vocabulary';
import { loadBalancers, servers } from '../described';

export const choicesAreBuilt: Rule = (description) => {
  const { compute, storage, dns, state, proxy, apps } = description;
  return [
    ...choice('compute', compute.provider, ['compute', 'provider']),
    ...(storage ? choice('storage', storage.provider, ['storage', 'provider']) : []),
    ...(state.backend === 's3' ? choice('storage', state.provider, ['state', 'provider']) : []),
    ...(dns ? choice('dns', dns.provider, ['dns', 'provider']) : []),
    ...(proxy ? choice('proxy', proxy.kind, ['proxy', 'kind']) : []),
    ...Object.entries(apps).flatMap(([name, app]) => choice('runtime', app.runtime, ['apps', name, 'runtime'])),
    ...servers(description).flatMap(([name, { roles }]) =>
      roles.flatMap((role, at) => choice('role', role, ['servers', name, 'roles', at])),
    ),
  ];
};

export const sizesAreKnown: Rule = (description) => {
  const cloud = cloudOf(description);
  if (!cloud?.makesServers) return [];
  const words = Object.keys(cloud.sizes);
  const { region } = description.compute;
  return servers(description).flatMap(([name, { size }]) => {
    const type = cloud.sizes[size] ?? size;
    const objection = cloud.typeProblem(
      type,
      cloud.region?.known.find((known) => known === region),
    );
    if (!objection) return [];
    return [
      {
        path: ['servers', name, 'size'],
        received: type === size ? size : `${size}, which is ${type}`,
        allowed: `${listed(words)}, or ${objection.allowed}`,
        remedy: nearest(size, words) ? didYouMean(size, words, '') : objection.remedy,
      },
    ];
  });
};

export const imagesAreKnown: Rule = (description) => {
  const cloud = cloudOf(description);
  if (!cloud) return [];
  return servers(description)
    .filter(([, { image }]) => !cloud.images.includes(image) && !cloud.imageId.pattern.test(image))
    .map(([name, { image }]) => ({
      path: ['servers', name, 'image'],
      received: image,
      allowed: `${listed(cloud.images)}, or ${cloud.imageId.example}`,
      remedy: didYouMean(image, cloud.images, 'choose one of these'),
    }));
};

export const appliancesDoOneThing: Rule = (description) =>
  servers(description)
    .filter(([, server]) => isAppliance(server) && server.roles.join() !== 'nat')
    .map(([name, { roles }]) => ({
      path: ['servers', name, 'roles'],
      received: listed(roles),
      allowed: 'nat alone, on an appliance such as fck-nat',
      remedy: 'leave only `nat`, or choose a distribution as its image: nothing else is configured on that one',
    }));

export const loadBalancerSizesAreKnown: Rule = (description) => {
  const types = cloudOf(description)?.loadBalancers;
  if (!types) return [];
  const known = [...new Set([...Object.keys(types), ...Object.values(types)])].filter((word): word is string =>
    Boolean(word),
  );
  return loadBalancers(description)
    .filter(([, { size }]) => !known.includes(size))
    .map(([name, { size }]) => ({
      path: ['loadBalancers', name, 'size'],
      received: size,
      allowed: listed(known),
      remedy: didYouMean(size, known, 'choose one of these'),
    }));
};

export const timezoneIsKnown: Rule = ({ admin }) =>
  isTimezone(admin.timezone)
    ? []
    : [
        {
          path: ['admin', 'timezone'],
          received: admin.timezone,
          allowed: 'a name of the tz database such as Europe/Paris or Etc/UTC',
          remedy: didYouMean(admin.timezone, ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')], 'correct it'),
        },
      ];

function choice(kind: keyof typeof choices, received: string, path: Problem['path']): Problem[] {
  const { built, planned }: { built: readonly string[]; planned: readonly string[] } = choices[kind];
  if (built.includes(received)) return [];
  if (planned.includes(received)) {
    return [
      {
        path,
        received,
        allowed: listed(built),
        remedy: `known, not built yet: ${kind === 'role' ? 'remove it' : `use ${built[0]}`} for now`,
      },
    ];
  }
  return [
    {
      path,
      received,
      allowed: listed(built),
      remedy: didYouMean(received, [...built, ...planned], 'choose one of these'),
    },
  ];
}

function isTimezone(name: string): boolean {
  if (!/^([A-Z][\w+-]*)(\/[A-Z][\w+-]*)*$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
