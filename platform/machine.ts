import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';

/** Package mirrors of this machine. Lab hosts use the same ones, so that the project names no mirror. */
export interface Mirrors {
  readonly main?: string;
  readonly security?: string;
  readonly signedBy?: string;
}

export function machineMirrors(folder = '/etc/apt'): Mirrors {
  const files = [`${folder}/sources.list`, ...aptParts(`${folder}/sources.list.d`)].filter((file) => existsSync(file));
  return mirrorsIn(files.map((file) => readFileSync(file, 'utf8')));
}

function aptParts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(list|sources)$/.test(file) && !file.startsWith('strata-'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** Reads both apt formats and keeps the Debian archive's entries: those with a component `main` and a Debian suite. */
export function mirrorsIn(texts: readonly string[]): Mirrors {
  const sources = texts.flatMap((text) => (/^URIs:/m.test(text) ? deb822(text) : oneLine(text))).filter(isDebian);
  const main = sources.find((source) => !isSecurity(source));
  return { main: main?.uri, security: sources.find(isSecurity)?.uri, signedBy: main?.signedBy };
}

interface Source {
  readonly uri: string;
  readonly suites: readonly string[];
  readonly signedBy?: string;
}

const debianSuites = /^(bullseye|bookworm|trixie|forky|sid|stable|oldstable|testing)(-|\/|$)/;
const isDebian = (source: Source) => source.uri.startsWith('http') && source.suites.some((s) => debianSuites.test(s));
const isSecurity = (source: Source) => source.suites.some((suite) => /[-/]security$|\/updates$/.test(suite));

function deb822(text: string): Source[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, 'mi').exec(stanza)?.[1]?.trim();
    if (/^Enabled:\s*no/im.test(stanza) || !field('Components')?.split(/\s+/).includes('main')) return [];
    const uri = trimmed(field('URIs')?.split(/\s+/)[0] ?? '');
    return [{ uri, suites: field('Suites')?.split(/\s+/) ?? [], signedBy: field('Signed-By') }];
  });
}

function oneLine(text: string): Source[] {
  return text.split('\n').flatMap((line) => {
    const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.+)$/.exec(line.trim());
    if (!match?.[2] || !match[3] || !match[4]?.split(/\s+/).includes('main')) return [];
    return [{ uri: trimmed(match[2]), suites: [match[3]], signedBy: /signed-by=(\S+)/.exec(match[1] ?? '')?.[1] }];
  });
}

function trimmed(uri: string): string {
  return uri.replace(/\/+$/, '');
}

/** Name servers that a container can reach: a resolver on a loopback address serves this machine only. */
export function machineResolvers(): string[] {
  const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf', '/run/NetworkManager/resolv.conf'];
  for (const file of files.filter((candidate) => existsSync(candidate))) {
    const resolvers = resolversIn(readFileSync(file, 'utf8'));
    if (resolvers.length > 0) return resolvers;
  }
  return [];
}

export function resolversIn(text: string): string[] {
  const servers = [...text.matchAll(/^\s*nameserver\s+(\S+)/gm)].map((match) => match[1] ?? '');
  return servers.filter((server) => isIPv4(server) && !server.startsWith('127.'));
}

/** ID and VERSION_CODENAME of /etc/os-release. */
export function distribution(file = '/etc/os-release'): { id: string; codename: string } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const value = (key: string) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  return { id: value('ID'), codename: value('VERSION_CODENAME') };
}
