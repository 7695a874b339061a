/** The Compose files of `__tests__/fixtures/compose/`, with the one image that the lab has and programs that answer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Raw } from '../../environment';

/** What the description says of each, and where the containers of its sites listen. */
export interface Project {
  readonly file: string;
  readonly app: Raw;
  readonly ports: Readonly<Record<string, number>>;
  /** Others that run. */
  readonly beside: readonly string[];
}

const site = (app: string, port: number) => ({ port, host: `${app}.lab.test` });

export const projects: Readonly<Record<string, Project>> = {
  shop: {
    file: 'compose.yaml',
    app: { secrets: ['DB_PASSWORD'], services: { web: site('shop', 8080) } },
    ports: { web: 80 },
    beside: ['db', 'cache'],
  },
  next: {
    file: 'compose.yaml',
    app: { environment: { TAG: '1.0.3' }, services: { web: site('next', 3000) } },
    ports: { web: 3000 },
    beside: ['worker'],
  },
  gateway: {
    file: 'docker-compose.yml',
    app: { services: { nginx: site('gateway', 8088) } },
    ports: { nginx: 80 },
    beside: ['api'],
  },
  tools: {
    file: 'compose.yaml',
    app: { profiles: ['mail'], services: { app: site('tools', 9000) } },
    ports: { app: 9000 },
    beside: ['mail'],
  },
  koprogo: {
    file: 'docker-compose.yml',
    app: {
      secrets: ['POSTGRES_PASSWORD', 'JWT_SECRET'],
      environment: { POSTGRES_DB: 'koprogo', POSTGRES_USER: 'koprogo', TAG: '0.4.0', API_HOST: 'api.lab.test' },
      services: {
        frontend: { ...site('koprogo', 3100), containerPort: 3000 },
        backend: { ...site('koprogo-api', 8081), containerPort: 8080 },
      },
    },
    ports: { frontend: 3000, backend: 8080 },
    beside: ['postgres'],
  },
};

const image = 'node:20-slim';
const otherPort = 8000;
const healthy = "fetch('http://127.0.0.1:8000').then(() => process.exit(0), () => process.exit(1))";

/** Answers with its version, so that a visitor sees which release serves. */
function answering(port: number, version: string): string[] {
  const program = `require('http').createServer((request, response) => response.end('${version}')).listen(${port})`;
  return ['node', '-e', program];
}

/** A folder with all of them. */
export const folder = mkdtempSync(join(tmpdir(), 'strata-own-projects-'));

export function forgetProjects(): void {
  rmSync(folder, { recursive: true });
}

/** Writes the files of a project. @param change of its Compose file as data */
export function writeProject(name: string, version = '1', change: (compose: Raw) => void = () => {}): void {
  const { file } = projects[name]!;
  cpSync(join(__dirname, '../../fixtures/compose', name), join(folder, name), { recursive: true });
  const path = join(folder, name, file);
  const compose = parse(readFileSync(path, 'utf8'), { merge: true });
  for (const [service, definition] of Object.entries<Raw>(compose.services)) {
    Object.assign(definition, runnable(name, service, version));
    if (definition.healthcheck) definition.healthcheck = { test: ['CMD', 'node', '-e', healthy], interval: '5s' };
  }
  if (name === 'next') countRuns(compose);
  change(compose);
  writeFileSync(path, stringify(compose, { lineWidth: 0, aliasDuplicateObjects: false }));
}

function runnable(name: string, service: string, version: string) {
  const port = projects[name]!.ports[service];
  // A database is the same in every version.
  return { image, command: port === undefined ? answering(otherPort, '') : answering(port, version) };
}

/** The migration leaves a letter for each of its runs in a volume. */
function countRuns(compose: Raw): void {
  const { migrate } = compose.services;
  migrate.command = ['node', '-e', "require('fs').appendFileSync('/runs/log', 'x')"];
  migrate.volumes = ['runs:/runs'];
  compose.volumes = { runs: null };
}

/** As the description has it. */
export function described(name: string, server: string): Raw {
  const { file, app } = projects[name]!;
  return { runtime: 'compose', servers: [server], compose: join(folder, name, file), ...app };
}
