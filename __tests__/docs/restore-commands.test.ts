/** The pages about restores, disasters and bad days show commands that the tests in a lab run, in the same shape. */
import { existsSync } from 'node:fs';
import { blockLines, pageCommands } from './page-commands';
import { commandsRun, labTests } from './run-commands';
import { shapeOf, simpleCommands } from './shapes';

/** Commands of the pages that no test in a lab runs, and why. */
const excludedCommands: Record<string, string> = {
  'ansible-playbook ../../playbooks/restore.yml --vault-id a --vault-id b -e restore_from=x -e restore_consent=y':
    'what `strata restore prod --into staging` starts, which is run; only the way to the second vault is another one',
  'strata credentials x': 'servers of a lab have no keys but those of their role',
  'strata credentials x --rotate': 'servers of a lab have no keys but those of their role',
};

const shape = (command: string) => shapeOf(simpleCommands(command)[0]!);
const files = labTests();
const run = new Set(files.flatMap(commandsRun).map(shapeOf));
run.delete(null);
const excused = Object.keys(excludedCommands).map(shape);

const ofStrata = (document: string) => pageCommands(document).filter((command) => command.startsWith('npx strata '));
const documentedCommands = [
  ...pageCommands('docs/restore.md'),
  ...ofStrata('docs/backups.md'),
  ...ofStrata('docs/disaster-recovery.md'),
  ...ofStrata('docs/runbook.md'),
];
const shapes = new Map(documentedCommands.map((command) => [shape(command), command]));
const commandsToTest = [...shapes.values()].filter((command) => !excused.includes(shape(command)));

test.each(commandsToTest)('a test in a lab runs `%s`', (command) => {
  expect([...run]).toContain(shape(command));
});

test('each command of the list above is on a page, and no test runs it', () => {
  expect(excused.filter((each) => !shapes.has(each))).toEqual([]);
  expect(excused.filter((each) => run.has(each))).toEqual([]);
});

test('commands are found on pages and in tests', () => {
  expect(blockLines('docs/restore.md')).toContain('npx strata restore prod --to "2026-11-20 14:03:00Z" --plan');
  expect(ofStrata('docs/disaster-recovery.md')).toContain('npx strata vault recover prod');
  expect(documentedCommands).toContain('sudo docker compose -p koprogo exec -T db psql -U koprogo -d postgres');
  expect(files.filter((path) => /soak|backups/.test(path)).length).toBeGreaterThan(5);
  expect(files.every(existsSync)).toBe(true);
  expect(run.size).toBeGreaterThan(30);
});

test.each([
  ['npx strata restore prod --to "2026 x" --plan', 'strata restore --plan --to'],
  ['strata restore lab-test --plan --to y --consent lab-test', 'strata restore --plan --to'],
  ['npx strata restore prod --plam', 'strata restore --plam'],
  ['npx strata restor prod', 'strata restor'],
  ['npx strata vault recover prod --replace', 'strata vault recover --replace'],
  ['sudo strata-restore look main.before-1', 'strata-restore look'],
  ["ansible-playbook ../a/restore.yml -e restore_to='1 2'", 'ansible-playbook restore.yml -e restore_to'],
  ['strata …', null],
])('the shape of `%s` is %s', (command, expected) => {
  expect(shape(command)).toBe(expected);
});
