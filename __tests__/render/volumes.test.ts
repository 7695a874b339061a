/** Role `volumes` on real disks. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPlay, withoutAnsible } from './plays/play';

const skipReason = withoutAnsible ?? (canMakeDisks() ? null : 'only root can make loop devices');
const growable = holdsCapability(24);

const remark = [
  ...(skipReason === null ? [] : [`not observable here: ${skipReason}`]),
  ...(growable ? [] : ['growth of a mounted disk is not observable here: no CAP_SYS_RESOURCE']),
];

(skipReason === null ? test : test.skip)(
  ['an empty disk is formatted, mounted for good and grown; a foreign one is refused', ...remark].join('; '),
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-volumes-'));
    const namespace = ['unshare', '--mount', '--propagation', 'private', 'sh', join(__dirname, 'plays', 'volumes.sh')];
    try {
      expect(runPlay('volumes.yml', { folder, growable }, [...namespace, folder])).toMatch(/failed=0/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);

function canMakeDisks(): boolean {
  const free = spawnSync('losetup', ['--find']).status === 0;
  return process.getuid?.() === 0 && free && spawnSync('unshare', ['--mount', 'true']).status === 0;
}

function holdsCapability(bit: number): boolean {
  try {
    const capabilityMask = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    return ((BigInt(`0x${capabilityMask}`) >> BigInt(bit)) & 1n) === 1n;
  } catch {
    return false;
  }
}
