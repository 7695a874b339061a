import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../platform/report';

/**
 * Runs `work` under an exclusive flock. A helper process holds the lock while its stdin is open,
 * so even SIGKILL of this process releases it.
 */
export async function locked<T>(file: string, report: Report, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const release = await acquire(file, report);
  try {
    return await work();
  } finally {
    release();
  }
}

function acquire(file: string, report: Report): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const holder = spawn('flock', [file, 'sh', '-c', 'echo locked; exec cat >/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const notice = setTimeout(() => report(`waiting for another command on this lab (pid ${owner(file)})`), 1000);
    holder.on('error', (error) => reject(new Error(`no flock command: ${error.message}`)));
    holder.stdout.once('data', () => {
      clearTimeout(notice);
      writeFileSync(`${file}.pid`, `${process.pid}\n`);
      resolve(() => holder.stdin.end());
    });
  });
}

function owner(file: string): string {
  try {
    return readFileSync(`${file}.pid`, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
