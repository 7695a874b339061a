/** A Compose file for each line of the table in docs/compose.md, by the key of that line. */
import type { Case } from './harness';

const web = 'image: example/web:1.4.0';

/** A service `web` with these lines, and others beside it. */
function service(lines: string, others = ''): string {
  const indented = `${web}\n${lines}`.split('\n').map((line) => `    ${line}`);
  return `services:\n  web:\n${indented.join('\n')}\n${others}`;
}

const rolling = { services: { web: { port: 3000, host: 'shop.acme.org' } } };
const db = '  db:\n    image: postgres:15\n';

/** What a key must not have, by the id of its refusal; the others are accepted. */
export const cases: Readonly<Record<string, Case & { readonly refused?: string }>> = {
  image: { compose: service('') },
  'image without a tag, or `latest`': {
    compose: 'services: { web: { image: example/web } }',
    refused: 'compose-image',
  },
  build: { compose: 'services: { web: { build: . } }', refused: 'compose-build' },
  'command, entrypoint, working_dir': {
    compose: service('command: npm start\nentrypoint: [tini, --]\nworking_dir: /app'),
  },
  'depends_on with `condition`': {
    compose: service('depends_on: { db: { condition: service_healthy } }', db),
  },
  'depends_on: service_completed_successfully': {
    compose: service(
      'depends_on: { migrate: { condition: service_completed_successfully } }',
      '  migrate:\n    image: example/web:1.4.0\n    command: [npm, run, migrate]\n',
    ),
  },
  healthcheck: { compose: service('healthcheck: { test: [CMD, wget, -q, localhost:3000], start_period: 30s }') },
  profiles: { compose: service('', '  tool:\n    image: example/tool\n    profiles: [tools]\n') },
  env_file: { compose: service('env_file: web.env'), files: { 'web.env': 'A=1\n' } },
  'env_file, configs or secrets outside the folder': {
    compose: service('env_file: ../web.env'),
    refused: 'compose-outside',
  },
  'a file that is not there': {
    compose: service('volumes: [./nginx.conf:/etc/nginx/nginx.conf:ro]'),
    refused: 'compose-file-missing',
  },
  environment: {
    compose: service('environment: { spring.datasource.url: jdbc, lower: "1", MOTTO: "{{ 1 }} $$HOME" }'),
  },
  '`${VARIABLE}` with a value or a default': {
    compose: service('environment: ["A=${A}", "B=${B:-none}", "C=${C-}", "D=${D:+x}"]'),
    app: { environment: { A: '1' } },
  },
  '`${VARIABLE}` without a value': { compose: service('environment: ["A=${A}"]'), refused: 'compose-unset-variable' },
  'anchors, `<<`, x-…': {
    compose: `x-all: &all { image: example/web:1 }\nservices:\n  web: { <<: *all }\n  worker: { <<: *all, command: work }\n`,
  },
  'extends in the file or the folder': {
    compose: service('extends: { file: base.yaml, service: base }'),
    files: { 'base.yaml': 'services: { base: { image: example/base:1 } }' },
  },
  'extends of a file elsewhere': {
    compose: service('extends: { file: ../base.yaml, service: base }'),
    refused: 'compose-outside',
  },
  include: { compose: `include: [other.yaml]\n${service('')}`, refused: 'compose-include' },
  'ports: the `port` of the description': { compose: service('ports: ["3000:80"]'), app: rolling },
  'ports: others of the host': { compose: service('ports: ["8080:80"]'), app: rolling, refused: 'compose-host-port' },
  'ports without one of the host, expose': { compose: service('ports: ["80"]\nexpose: [80]') },
  'container_name of a service that rolls': {
    compose: service('container_name: shop'),
    app: rolling,
    refused: 'compose-container-name',
  },
  'container_name of others': { compose: service('container_name: shop') },
  'volumes: named, anonymous, tmpfs': {
    compose: service('volumes: [data:/data, /cache, { type: tmpfs, target: /tmp }]', 'volumes: { data: }\n'),
  },
  'volumes: files of the folder': {
    compose: service('volumes: [./nginx.conf:/etc/nginx/nginx.conf]'),
    files: { 'nginx.conf': 'events {}\n' },
  },
  'volumes: folders of the folder': {
    compose: service('volumes: [./uploads:/uploads, ./conf.d:/conf:ro]'),
    files: { 'conf.d/a.conf': '' },
  },
  'volumes: other folders of the host': {
    compose: service('volumes: [/srv/media:/media]'),
    refused: 'compose-host-folder',
  },
  'volumes: /var/run/docker.sock': {
    compose: service('volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]'),
    refused: 'compose-docker-socket',
  },
  'privileged, devices, strong cap_add, unconfined security_opt': {
    compose: service(
      'privileged: true\ncap_add: [SYS_ADMIN]\ndevices: [/dev/kvm]\nsecurity_opt: [apparmor:unconfined]',
    ),
    refused: 'compose-privileged',
  },
  'cap_drop, cap_add of others, security_opt, read_only': {
    compose: service(
      'cap_drop: [ALL]\ncap_add: [NET_BIND_SERVICE]\nsecurity_opt: ["no-new-privileges:true"]\nread_only: true',
    ),
  },
  'network_mode, pid, ipc, uts, userns_mode, cgroup: host': {
    compose: service('network_mode: host'),
    refused: 'compose-host-namespace',
  },
  'network_mode: service:…, volumes_from, external_links': {
    compose: service('network_mode: service:db', db),
    refused: 'compose-ties',
  },
  'user, init, shm_size, ulimits, sysctls, tmpfs': {
    compose: service('user: "1000:1000"\ninit: true\nshm_size: 256m\nulimits: { nofile: 65535 }\ntmpfs: /run'),
  },
  'mem_limit, cpus, deploy.resources': {
    compose: service('mem_limit: 512m\ncpus: 0.5\ndeploy: { resources: { limits: { memory: 512M } } }'),
  },
  'scale, deploy.replicas of a service with `port`': {
    compose: service('deploy: { replicas: 2 }'),
    app: rolling,
    refused: 'compose-replicas',
  },
  'scale, deploy.replicas of others': { compose: service('scale: 2') },
  'configs, secrets with `file` or `content`': {
    compose: service(
      'configs: [app]\nsecrets: [key]',
      'configs: { app: { content: "a=1" } }\nsecrets: { key: { file: key.txt } }\n',
    ),
    files: { 'key.txt': 'k' },
  },
  networks: { compose: service('networks: { back: { aliases: [api] } }', 'networks: { back: }\n') },
  'restart, logging, labels, stop_grace_period': {
    compose: service('restart: always\nlabels: { a: b }\nstop_grace_period: 1m'),
  },
  'links, `deploy.update_config`, `develop`, `version`': { compose: `version: "3.8"\n${service('links: [db]', db)}` },
  'names of services': {
    compose: 'services: { My.Service: { image: example/web:1 } }',
    refused: 'compose-service-name',
  },
};
