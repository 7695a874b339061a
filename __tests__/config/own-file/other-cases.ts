/** Other ways to write what is refused: name, id of the refusal, file. */
import type { Case } from './harness';

const image = 'image: example/web:1';
const rolling = { services: { web: { port: 3000, host: 'shop.acme.org' } } };

export const others: [string, string, Case][] = [
  ['a digest is a version', '', { compose: `services: { web: { image: "example/web@sha256:${'0'.repeat(64)}" } }` }],
  [
    'an image of the description',
    '',
    { compose: 'services: { web: { image: a } }', app: { services: { web: { image: 'a/b:1' } } } },
  ],
  ['latest', 'compose-image', { compose: 'services: { web: { image: "a:latest" } }' }],
  [
    'a port in the long form',
    'compose-host-port',
    { compose: `services: { web: { ${image}, ports: [{ published: 80, target: 80 }] } }` },
  ],
  [
    'a port with an address',
    'compose-host-port',
    { compose: `services: { web: { ${image}, ports: ["127.0.0.1:80:80"] } }` },
  ],
  ['an address alone', '', { compose: `services: { web: { ${image}, ports: ["127.0.0.1::80"] } }` }],
  [
    'a range',
    'compose-host-port',
    { compose: `services: { web: { ${image}, ports: ["3000-3001:80-81"] } }`, app: rolling },
  ],
  ['a folder above', 'compose-host-folder', { compose: `services: { web: { ${image}, volumes: ["../x:/x"] } }` }],
  ['a folder of home', 'compose-host-folder', { compose: `services: { web: { ${image}, volumes: ["~/x:/x"] } }` }],
  ['a way out', 'compose-host-folder', { compose: `services: { web: { ${image}, volumes: ["./a/../../x:/x"] } }` }],
  ['a symlink out', 'compose-host-folder', { compose: `services: { web: { ${image}, volumes: ["./link-out:/x"] } }` }],
  [
    'the long form',
    'compose-host-folder',
    { compose: `services: { web: { ${image}, volumes: [{ type: bind, source: /x, target: /x }] } }` },
  ],
  [
    'an allowed folder',
    '',
    {
      compose: `services: { web: { ${image}, volumes: ["/srv/x/y:/x"] } }`,
      app: { allow: { hostFolders: ['/srv/x'] } },
    },
  ],
  [
    'a neighbour of it',
    'compose-host-folder',
    {
      compose: `services: { web: { ${image}, volumes: ["/srv/xy:/x"] } }`,
      app: { allow: { hostFolders: ['/srv/x'] } },
    },
  ],
  [
    'an allowed socket',
    '',
    {
      compose: `services: { web: { ${image}, volumes: ["/run/docker.sock:/s"] } }`,
      app: { allow: { dockerSocket: true } },
    },
  ],
  [
    'an allowed service',
    '',
    { compose: `services: { web: { ${image}, privileged: true } }`, app: { allow: { privileged: ['web'] } } },
  ],
  ['privileged: false', '', { compose: `services: { web: { ${image}, privileged: false } }` }],
  [
    'a variable inside a default',
    'compose-unset-variable',
    { compose: `services: { web: { ${image}, user: "\${A:-\${B}}" } }` },
  ],
  [
    'one that has to be set',
    'compose-unset-variable',
    { compose: `services: { web: { ${image}, user: "\${A:?set it}" } }` },
  ],
  ['one of the vault', '', { compose: `services: { web: { ${image}, user: "\${A}" } }`, app: { secrets: ['A'] } }],
  [
    'one that Strata sets anyway',
    '',
    {
      compose: `services: { web: { ${image}, environment: { K: "\${K}" } } }`,
      app: { services: { web: { secrets: ['K'] } } },
    },
  ],
  [
    'the same of another service',
    'compose-unset-variable',
    {
      compose: `services: { web: { ${image} }, api: { ${image}, environment: ["K=\${K}"] } }`,
      app: { services: { web: { secrets: ['K'] } } },
    },
  ],
  ['two dollars', '', { compose: `services: { web: { ${image}, user: "$\${A}" } }` }],
  [
    'a profile that is not chosen',
    'compose-service-unknown',
    { compose: `services: { web: { ${image} }, tool: { ${image}, profiles: [t] } }`, app: { services: { tool: {} } } },
  ],
  [
    'a service that is not there',
    'compose-service-unknown',
    { compose: `services: { web: { ${image} } }`, app: { services: { wbe: {} } } },
  ],
  ['no service', 'compose-services', { compose: 'services: {}' }],
  ['no YAML', 'yaml-bracket-open', { compose: 'services: {' }],
  [
    'an env_file that may be missing',
    '',
    { compose: `services: { web: { ${image}, env_file: [{ path: a.env, required: false }] } }` },
  ],
  [
    'an env_file that is missing',
    'compose-file-missing',
    { compose: `services: { web: { ${image}, env_file: a.env } }` },
  ],
  [
    'a secret elsewhere',
    'compose-outside',
    { compose: `services: { web: { ${image} } }\nsecrets: { a: { file: /etc/shadow } }` },
  ],
  [
    'a base in a folder',
    'compose-nested-extends',
    { compose: `services: { web: { ${image}, extends: { file: a/b.yaml, service: c } } }`, files: { 'a/b.yaml': '' } },
  ],
  [
    'too many files',
    'compose-too-many-files',
    {
      compose: `services: { web: { ${image}, volumes: ["./data:/data"] } }`,
      files: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`data/${at}`, ''])),
    },
  ],
];
