/** Changes of a plan to Terraform outputs. They count even if no resource changes, because the inventory reads the outputs. */
import type { StackName } from './terraform';

export interface Noted {
  readonly stack: StackName;
  readonly verb: 'add' | 'change' | 'remove';
  /** Output of the stack, such as `servers`. */
  readonly output: string;
  /** Entry of that output, such as a server; empty: the output as a whole. */
  readonly name: string;
}

export interface OutputChange {
  readonly actions: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** True at each place whose value is known only after the apply. */
  readonly after_unknown?: unknown;
}

/** Format of `terraform show -json`. */
export type OutputChanges = Readonly<Record<string, OutputChange>>;

export function notes(stack: StackName, outputs: OutputChanges = {}): Noted[] {
  return Object.entries(outputs)
    .filter(([, { actions }]) => actions.some((action) => action !== 'no-op'))
    .flatMap(([output, change]) => {
      const each = entries(change).map(({ verb, name }) => ({ stack, verb, output, name }));
      return each.length > 0 ? each : [{ stack, verb: whole(change), output, name: '' }];
    });
}

/** Such as `app-1 (add), app-2 (change)`. */
export function notesText(noted: readonly Noted[]): string {
  return noted.map(({ verb, output, name }) => `${name || output} (${verb})`).join(', ');
}

/** Strata's outputs are maps by name, so changes can be shown per server. */
function entries({ before, after, after_unknown: unknown }: OutputChange): Pick<Noted, 'verb' | 'name'>[] {
  const [oldEntries, newEntries, unknownEntries] = [mapOf(before), mapOf(after), mapOf(unknown)];
  const names = [...new Set([...Object.keys(oldEntries), ...Object.keys(newEntries), ...Object.keys(unknownEntries)])];
  return names.flatMap((name) => {
    if (!(name in oldEntries)) return entry('add', name);
    if (!(name in newEntries) && !(name in unknownEntries)) return entry('remove', name);
    const same =
      JSON.stringify(oldEntries[name]) === JSON.stringify(newEntries[name]) && !holdsTrue(unknownEntries[name]);
    return same ? [] : entry('change', name);
  });
}

function entry(verb: Noted['verb'], name: string): Pick<Noted, 'verb' | 'name'>[] {
  return [{ verb, name }];
}

function whole({ actions }: OutputChange): Noted['verb'] {
  if (actions.includes('create')) return 'add';
  return actions.includes('delete') ? 'remove' : 'change';
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function holdsTrue(value: unknown): boolean {
  return JSON.stringify(value ?? false).includes('true');
}
