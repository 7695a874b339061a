import type { Problem } from '../problem';
import type { Rule } from './rule';
import { didYouMean, listed } from '../spelling';
import { choices, images, sizes } from '../vocabulary';
import { onAws, servers } from './parts';

export const choicesAreBuilt: Rule = (description) => {
  const { compute, storage, dns, proxy, apps } = description;
  return [
    ...choice('compute', compute.provider, ['compute', 'provider']),
    ...(storage ? choice('storage', storage.provider, ['storage', 'provider']) : []),
    ...(dns ? choice('dns', dns.provider, ['dns', 'provider']) : []),
    ...(proxy ? choice('proxy', proxy.kind, ['proxy', 'kind']) : []),
    ...Object.entries(apps).flatMap(([name, app]) => choice('runtime', app.runtime, ['apps', name, 'runtime'])),
    ...servers(description).flatMap(([name, { roles }]) =>
      roles.flatMap((role, at) => choice('role', role, ['servers', name, 'roles', at])),
    ),
  ];
};

export const sizesAreKnown: Rule = (description) =>
  servers(description)
    .filter(
      ([, { size }]) => onAws(description) && !isOneOf(sizes, size) && !/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(size),
    )
    .map(([name, { size }]) => ({
      path: ['servers', name, 'size'],
      received: size,
      allowed: `${listed(sizes)}, or an EC2 type such as t3.small`,
      remedy: didYouMean(size, sizes, 'choose one of these'),
    }));

export const imagesAreKnown: Rule = (description) =>
  servers(description)
    .filter(([, { image }]) => onAws(description) && !isOneOf(images, image) && !/^ami-[0-9a-f]{8,17}$/.test(image))
    .map(([name, { image }]) => ({
      path: ['servers', name, 'image'],
      received: image,
      allowed: `${listed(images)}, or an AMI such as ami-0123456789abcdef0`,
      remedy: didYouMean(image, images, 'choose one of these'),
    }));

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

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

function isTimezone(name: string): boolean {
  if (!/^([A-Z][\w+-]*)(\/[A-Z][\w+-]*)*$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
