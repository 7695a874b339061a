/** One line for each thing that a service of a Compose file must not have; the key is the id of the refusal. */
import { wording } from '../../../config/wording';
import { serviceName } from '../../../config/primitives';
import { ofMounts } from './mount-refusals';
import { atKey } from './refused';
import type { OfService, Refused, Service } from './refused';
import { items, portOf, word } from './syntax';

const hostNamespaces = ['network_mode', 'pid', 'ipc', 'uts', 'userns_mode', 'cgroup'];
/** As good as root on the host. */
const strongCapabilities = /^(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$/i;
const pinned = /@|:(?!latest$)[^/:]+$/;
/** For what ties a container to another one. */
const apart = {
  allowed: wording`containers that are replaced one without the other`,
  remedy: wording`remove it: services reach each other by name, and share files by a named volume`,
};

export const ofService: Readonly<Record<string, OfService>> = {
  'compose-service-name': ({ name, path }) =>
    serviceName.safeParse(name).success
      ? []
      : [
          {
            path,
            received: name,
            allowed: wording`at most 32 lower-case letters, digits, hyphens and underscores, a letter first`,
            remedy: wording`rename the service`,
          },
        ],
  'compose-build': (service) =>
    atKey(service, 'build', {
      allowed: wording`\`image\`: hosts build nothing`,
      remedy: wording`build the image where your tests run, push it to a registry, and write \`image\` in place of \`build\``,
    }),
  'compose-image': ({ name, value, path }, { own }) =>
    value['build'] !== undefined || own.file.described[name] || pinned.test(word(value['image']))
      ? []
      : [
          {
            path: [...path, 'image'],
            received: word(value['image']) || wording`no image`,
            allowed: wording`an image with a tag other than latest, or a digest`,
            remedy: wording`write the version you want, such as \`:1.4.2\`, here or as \`image\` of ${name} in the description`,
          },
        ],
  'compose-host-port': (service, { app }) =>
    items(service, 'ports').flatMap(({ value, path }): Refused[] => {
      const { published } = portOf(value);
      const described = app.services[service.name]?.port;
      if (published === null || published === String(described)) return [];
      return [
        {
          path,
          received: wording`port ${published} of the host`,
          allowed: described === undefined ? wording`no port of the host` : wording`port ${described}`,
          remedy: wording`remove it, or write \`port: ${published}\` for ${service.name} in \`services\` of the description: Strata publishes that one on loopback`,
        },
      ];
    }),
  'compose-container-name': (service, { rolls }) =>
    rolls(service.name)
      ? atKey(service, 'container_name', {
          allowed: wording`no name on a service that rolls: the new container runs beside the old one`,
          remedy: wording`remove it: other services reach it as ${service.name}`,
        })
      : [],
  'compose-replicas': (service, { app }) =>
    app.services[service.name]?.port === undefined
      ? []
      : [...copies(service.value['scale'], service, 'scale'), ...deployed(service)],
  'compose-privileged': (service, { own: { allow } }) =>
    allow.privileged.includes(service.name)
      ? []
      : privileges(service).map((path) => ({
          path,
          received: wording`what makes ${service.name} as good as root on the host`,
          allowed: wording`only services in \`allow.privileged\` of the description`,
          remedy: wording`remove it, or write \`allow: { privileged: [${service.name}] }\` for the app`,
        })),
  'compose-ties': (service) => [
    ...hostNamespaces
      .filter((key) => /^(service|container):/.test(word(service.value[key])))
      .flatMap((key) => atKey(service, key, apart)),
    ...['volumes_from', 'external_links'].flatMap((key) => atKey(service, key, apart)),
  ],
  'compose-host-namespace': (service) =>
    hostNamespaces
      .filter((key) => word(service.value[key]) === 'host')
      .flatMap((key) =>
        atKey(service, key, {
          allowed: wording`namespaces of its own`,
          remedy: wording`remove \`${key}\`: services reach each other by name, and the proxy reaches \`port\``,
        }),
      ),
  ...ofMounts,
};

function privileges(service: Service): Refused['path'][] {
  const { value, path } = service;
  const capabilities = items(service, 'cap_add').filter((each) => strongCapabilities.test(word(each.value)));
  const unconfined = items(service, 'security_opt').filter((each) => /unconfined|disable/.test(word(each.value)));
  const own = ['privileged', 'devices', 'device_cgroup_rules'].filter(
    (key) => value[key] && word(value[key]) !== 'false',
  );
  return [...own.map((key) => [...path, key]), ...[...capabilities, ...unconfined].map((each) => each.path)];
}

function deployed({ value, path }: Service): Refused[] {
  const deploy = value['deploy'] as { readonly replicas?: unknown } | undefined;
  return copies(deploy?.replicas, { path: [...path, 'deploy'] }, 'replicas');
}

function copies(count: unknown, { path }: Pick<Service, 'path'>, key: string): Refused[] {
  if (count === undefined || Number(count) === 1) return [];
  return [
    {
      path: [...path, key],
      received: word(count),
      allowed: wording`one container of a service with a port: two cannot have one port of the host`,
      remedy: wording`remove it, or list more \`servers\` for the app`,
    },
  ];
}
