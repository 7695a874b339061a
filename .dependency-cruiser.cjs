/**
 * Which folder may import which; `npm run lint` sees to it (cli/stages/floors.ts). From low to high: a floor knows what is
 * below it and nothing of what is above. docs/architecture.md says what each is for.
 */
const below = {
  platform: [],
  config: ['platform'],
  clouds: ['config', 'platform'],
  // A part and the runtimes of apps are of one floor.
  parts: ['runtimes', 'clouds', 'config', 'platform'],
  runtimes: ['parts', 'clouds', 'config', 'platform'],
  constructs: ['parts', 'runtimes', 'clouds', 'config', 'platform'],
  stacks: ['constructs', 'parts', 'runtimes', 'clouds', 'config', 'platform'],
  render: ['parts', 'runtimes', 'clouds', 'config', 'platform'],
  views: ['parts', 'runtimes', 'clouds', 'config', 'platform'],
  // It keeps the vault, whose names parts make.
  home: ['parts', 'config', 'platform'],
  operations: ['stacks', 'constructs', 'render', 'views', 'home', 'parts', 'runtimes', 'clouds', 'config', 'platform'],
  // Beside the product: a cloud and a store on this machine. It is told what it needs, and reads no description.
  lab: ['clouds', 'config', 'platform'],
  // Scripts of this project, which end as commands do.
  packages: ['cli', 'config', 'platform'],
};
const floors = [...Object.keys(below), 'cli'];

/** Types alone, upwards: what is there is described where it is made, and nothing of it runs below. */
const types = {
  clouds: '^parts/(description|environment)[.]ts$',
};

/** The product runs without the lab. These load it when somebody asks for it, or bring it for tests; nobody else may. */
const intoTheLab = {
  'operations/commands/lab.ts': 'the commands of the lab, loaded when one is called',
  'operations/lab/steps.ts': '`strata up` of a lab environment begins with the lab',
  'operations/rehearsal/lab.ts': '`strata rehearse` brings an environment up in the lab',
  'cli/start.ts': '`npm start` is a tour through the lab',
  'cli/test.ts': '`npm test` brings what the tests in the lab need',
  'cli/stages/needs.ts': '`npm test` asks before it installs packages, as the lab does',
};

const folders = (names) => `^(${names.join('|')})/`;
const above = (floor) => floors.filter((other) => other !== floor && other !== 'lab' && !below[floor].includes(other));
const exact = (file) => `^${file.replaceAll('.', '[.]')}$`;

module.exports = {
  forbidden: [
    ...Object.keys(below).flatMap((floor) => [
      {
        name: `floor-${floor}`,
        severity: 'error',
        comment: `${floor}/ may import ${below[floor].join(', ') || 'nothing of ours'}`,
        from: { path: `^${floor}/` },
        to: { path: folders(above(floor)), ...(types[floor] ? { pathNot: types[floor] } : {}) },
      },
      ...(types[floor]
        ? [
            {
              name: `types-${floor}`,
              severity: 'error',
              comment: `${floor}/ may import types alone from there`,
              from: { path: `^${floor}/` },
              to: { path: types[floor], dependencyTypesNot: ['type-only'] },
            },
          ]
        : []),
    ]),
    {
      name: 'product-without-lab',
      severity: 'error',
      comment: 'the product runs without the lab; who loads it all the same is in the list intoTheLab',
      from: {
        path: `^(main[.]ts$|(${floors.filter((floor) => floor !== 'lab').join('|')})/)`,
        pathNot: Object.keys(intoTheLab).map(exact),
      },
      to: { path: '^lab/' },
    },
    {
      name: 'main-below-commands',
      severity: 'error',
      comment: 'main.ts is what cdktf starts: it knows no command',
      from: { path: '^main[.]ts$' },
      to: { path: '^(cli|operations)/' },
    },
    {
      name: 'part-below-list',
      severity: 'error',
      comment:
        'a part knows nothing of the list of parts: what looks at all of them stands in parts/all/ and beside it',
      from: { path: '^(parts/[a-z_]+|runtimes)/', pathNot: '^parts/all/' },
      to: {
        path: '^parts/(all/|[a-z-]+[.]ts$)',
        pathNot: '^parts/(part|on-hosts|observer|host-checks|levels|passed-through|rule|described|exchange)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'modules that need each other while they are loaded are one module',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/lib/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
