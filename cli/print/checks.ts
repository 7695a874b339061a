/** Results of checks as lines, which read the same at every width of the terminal. */
import colors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Check, Outcome } from '../../platform/check';
import { terminalWidth } from './width';

const paint: Readonly<Record<Outcome, (text: string) => string>> = {
  passed: colors.green,
  failed: colors.red,
  'not observable here': colors.yellow,
  'not asked': colors.dim,
};
const indent = 4;

/** Checks that were not asked for are counted, not listed. Failures are last, because that is what one reads. */
export function checksText(checks: readonly Check[], room = terminalWidth()): string {
  const isShown = ({ outcome }: Check) => outcome !== 'not asked';
  const failures = checks.filter(isFailure);
  const others = checks.filter((check) => isShown(check) && !failures.includes(check));
  return [...others, ...failures]
    .map((check) => line(check, room))
    .concat(summary(checks))
    .join('\n');
}

/** After a command that changes an environment: only what needs a look. */
export function exceptionsText(checks: readonly Check[], room = terminalWidth()): string {
  const exceptions = checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'not asked');
  const failuresLast = [...exceptions].sort((one, other) => Number(isFailure(one)) - Number(isFailure(other)));
  return [...failuresLast.map((check) => line(check, room)), summary(checks)].join('\n');
}

export function hasFailure(checks: readonly Check[]): boolean {
  return checks.some(isFailure);
}

function isFailure({ outcome }: Check): boolean {
  return outcome === 'failed';
}

function line({ name, outcome, reason }: Check, room: number): string {
  const text = `${paint[outcome](outcome)}  ${colors.bold(name)}: ${reason}`;
  const [first = '', ...rest] = Number.isFinite(room)
    ? wrapAnsi(text, Math.max(20, room - indent), { hard: true }).split('\n')
    : [text];
  return [first, ...rest.map((each) => ' '.repeat(indent) + each)].join('\n');
}

function summary(checks: readonly Check[]): string {
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  const outcomes: readonly Outcome[] = ['passed', 'failed', 'not observable here', 'not asked'];
  const parts = outcomes.filter((outcome) => count(outcome) > 0).map((outcome) => `${count(outcome)} ${outcome}`);
  const commands = new Set(checks.filter(({ outcome }) => outcome === 'not asked').map(({ reason }) => reason));
  return [parts.join(', '), ...(commands.size > 0 ? [` (${[...commands].join('; ')})`] : [])].join('');
}
