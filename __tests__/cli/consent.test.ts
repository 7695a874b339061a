import { consentAtTerminal } from '../../cli/face/terminal';

const consent = (warning: string, flag: string, expected: string, input: string) =>
  consentAtTerminal(input).ask(warning, flag, expected);

let stdoutWrite: jest.SpyInstance;
beforeEach(() => {
  stdoutWrite = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

test('only the exact name is consent; anything else does nothing and says how to consent', async () => {
  await expect(consent('This deletes db-1.', '--consent', 'db-1', 'db-1')).resolves.toBeUndefined();
  for (const input of ['db', 'yes', '']) {
    await expect(consent('This deletes db-1.', '--consent', 'db-1', input)).rejects.toThrow(
      'to consent, add --consent db-1',
    );
  }
});

test('the warning is shown before anything is asked', async () => {
  await consent('This deletes db-1.', '--consent', 'db-1', 'db-1');
  expect(stdoutWrite).toHaveBeenCalledWith('This deletes db-1.\n');
});
