/** A laptop that has nothing: Debian as it comes, Node, and a clone of this repository, for somebody who is not root. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { projectFolder } from '../../../operations/project';
import { cachedImage, debian13 } from '../../../lab/images';
import { attempt, run } from '../../../platform/shell';
import type { ShellResult } from '../../../platform/shell';
import type { Raw } from '../../environment';

const uid = '1000';
const home = '/home/somebody';
const clone = `${home}/strata`;
const PATH = `${home}/bin:/usr/local/bin:/usr/bin:/bin`;
/** How this machine reaches package registries: settings of the network, not of the laptop. */
const ofTheNetwork = /^(PIP_(CERT|INDEX_URL|EXTRA_INDEX_URL)|SSL_CERT_FILE|NODE_EXTRA_CA_CERTS|(https?|no)_proxy)$/i;
const networkFiles = ['/etc/resolv.conf', '/etc/hosts', '/etc/pip.conf', '/etc/ssl/certs/ca-certificates.crt'];

/** All other processes are in separate namespaces, and end with the command. */
const entering = `set -e
mount --rbind /dev "$0/dev"
mount -t proc proc "$0/proc"
mount --bind "$1" "$0${clone}/node_modules"
shift
exec chroot --userspec=${uid}:${uid} --groups=${uid} "$0" /usr/bin/env -i -C ${clone} "$@"`;

export class Laptop {
  readonly root: string;

  private constructor(private readonly folder: string) {
    this.root = join(folder, 'root');
  }

  static async create(): Promise<Laptop> {
    const laptop = new Laptop(mkdtempSync(join(tmpdir(), 'strata-laptop-')));
    const image = await cachedImage(debian13, () => {});
    await run('unsquashfs', ['-no-progress', '-quiet', '-d', laptop.root, join(image, 'rootfs.squashfs')]);
    await run('chroot', [laptop.root, 'useradd', '-m', '-u', uid, '-s', '/bin/bash', 'somebody']);
    laptop.install(process.execPath, '/usr/local/bin/node');
    laptop.installNpm();
    networkFiles.filter((file) => existsSync(file)).forEach((file) => laptop.install(file, file));
    await laptop.clone();
    return laptop;
  }

  /** Not by Node: with the files of Ansible that takes minutes on a busy machine, and everything else of this process waits. */
  async remove(): Promise<void> {
    await run('rm', ['-rf', '--one-file-system', this.folder]);
  }

  /** @param env what this person's shell brings along */
  run(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ShellResult> {
    const network = Object.entries(process.env).filter(([name]) => ofTheNetwork.test(name));
    const all = { ...Object.fromEntries(network), HOME: home, USER: 'somebody', PATH, ...env };
    const assignments = Object.entries(all).map(([name, value]) => `${name}=${value}`);
    const modules = join(projectFolder, 'node_modules');
    const namespaces = ['--mount', '--pid', '--fork', '--kill-child'];
    const inside = ['sh', '-c', entering, this.root, modules, ...assignments, ...words];
    return attempt('unshare', [...namespaces, ...inside], { timeoutSeconds: 900 });
  }

  strata(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<ShellResult> {
    return this.run(['npx', 'strata', ...words], env);
  }

  describe(environment: string, description: Raw): void {
    writeFileSync(join(this.root, clone, 'environments', `${environment}.yaml`), stringify(description));
  }

  /** A file of this machine. */
  install(file: string, to: string): void {
    rmSync(join(this.root, to), { force: true });
    cpSync(realpathSync(file), join(this.root, to));
  }

  installPackages(...names: readonly string[]): Promise<string> {
    const apt =
      'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@"';
    return run('chroot', [this.root, 'sh', '-c', apt, 'apt', ...names]);
  }

  /** The path of this person's own files, seen from outside. */
  readonly inHome = (...parts: readonly string[]): string => join(this.root, home, ...parts);

  private installNpm(): void {
    const npm = join(dirname(realpathSync(process.execPath)), '..', 'lib', 'node_modules', 'npm');
    cpSync(npm, join(this.root, 'usr/local/lib/node_modules/npm'), { recursive: true });
    for (const program of ['npm', 'npx']) {
      symlinkSync(`../lib/node_modules/npm/bin/${program}-cli.js`, join(this.root, 'usr/local/bin', program));
    }
  }

  /** As it is here, with what is not committed yet; `npm ci` would bring what `node_modules` is mounted for. */
  private async clone(): Promise<void> {
    const files = (...more: string[]) => run('git', ['ls-files', '-z', ...more], { cwd: projectFolder });
    const list = `${await files()}${await files('--others', '--exclude-standard')}`;
    const to = join(this.root, clone);
    mkdirSync(join(to, 'node_modules'), { recursive: true });
    for (const file of list.split('\0').filter((each) => each && existsSync(join(projectFolder, each)))) {
      cpSync(join(projectFolder, file), join(to, file));
    }
    await run('chown', ['-R', `${uid}:${uid}`, to]);
  }
}

/** The file of a program of this machine, which may be found by way of a script. */
export function whereIs(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const files = program.includes('/') ? [program] : folders.map((folder) => join(folder, program));
  return realpathSync(files.find((file) => spawnSync(file, ['version']).status === 0)!);
}
