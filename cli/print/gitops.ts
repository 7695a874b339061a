import colors from 'picocolors';
import type { Followed } from '../../operations/commands/gitops';
import type { StatusOfHost } from '../../operations/gitops/hosts';
import { minute } from '../../parts/postgresql_backup/time';

export function gitopsText({ apps }: Followed): string {
  return apps.map(textOf).join('\n\n');
}

function textOf(status: StatusOfHost): string {
  const { app, host, follows, repository, verified, good, problems, waiting, deployKey } = status;
  const lines = [
    `${app} on ${host} follows ${follows} of ${repository}${verified ? '' : colors.yellow(', whoever commits')}`,
    good ? `serves ${short(good)}` : colors.yellow('no commit was released yet'),
    ...(waiting ? [colors.yellow(`waits with ${short(waiting)}: ${waiting.reason ?? ''}`)] : []),
    ...problems.map((problem) => colors.red(problem)),
    when(status),
    ...(deployKey === null ? [] : [`deploy key, which may only read: ${deployKey}`]),
  ];
  return lines.join('\n  ');
}

function short({ commit, ref, at, rewritten }: NonNullable<StatusOfHost['good']>): string {
  return `${commit.slice(0, 12)} of ${ref} since ${minute(at)}${rewritten ? ', after a rewritten history' : ''}`;
}

function when({ paused, checked, next }: StatusOfHost): string {
  if (paused) return colors.yellow(`paused since ${minute(paused.at)} by ${paused.by}`);
  const before = checked === null ? 'not looked at yet' : `looked at ${minute(checked)}`;
  return `${before}; ${next === null ? 'no next look is planned' : `next look ${minute(next)}`}`;
}
