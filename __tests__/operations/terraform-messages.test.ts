/** What the real Terraform says while it works is read as messages; `terraform_data` needs no provider. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { init, stackFolder, terraform, terraformBinary } from '../../operations/terraform';
import { TerraformFailure, errorsIn, lineText } from '../../operations/terraform-messages';
import { environmentOf } from '../environment';
import { project } from './slow-terraform';

test('an error is told with its resource, anything else by what it says, and text as it is', () => {
  const diagnostic = { severity: 'error', summary: 'name is taken', detail: 'by acme\n', address: 'aws_iam_role.db-1' };
  const error = JSON.stringify({ '@message': 'Error: name is taken', type: 'diagnostic', diagnostic });
  const warning = JSON.stringify({ '@message': 'Warning: old', diagnostic: { severity: 'warning', summary: 'old' } });
  expect(lineText(error)).toBe('Error: name is taken\n  with aws_iam_role.db-1\nby acme');
  expect(lineText(warning)).toBe('Warning: old');
  expect(lineText('{"@message":"aws_instance.db-1: Creating...","type":"apply_start"}')).toBe(
    'aws_instance.db-1: Creating...',
  );
  for (const text of ['Successfully configured the backend "local"!', '{ no JSON', '{"other":1}'])
    expect(lineText(text)).toBe(text);
  expect(errorsIn([warning, 'text', error, error].join('\n'))).toEqual([{ ...diagnostic, detail: 'by acme\n' }]);
});

const missing = spawnSync(terraformBinary(), ['version']).status === 0 ? '' : ' (not observable here: no Terraform)';

(missing ? describe.skip : describe)(`the real Terraform${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-messages-'));
  const environment = { ...environmentOf('small.yaml'), name: `unit-messages-${process.pid}`, home: folder };
  const logged = (ending: string) => readFileSync(join(folder, 'logs', 'latest', `terraform-infra.${ending}`), 'utf8');

  beforeAll(() => {
    mkdirSync(stackFolder(environment, 'infra'), { recursive: true });
    const failing = { 'local-exec': { command: 'echo why; exit 3' } };
    const resource = { terraform_data: { good: { input: 'x' }, bad: { provisioner: [failing] } } };
    const backend = { local: { path: join(folder, 'infra.tfstate') } };
    writeFileSync(
      join(stackFolder(environment, 'infra'), 'cdk.tf.json'),
      JSON.stringify({ terraform: { backend }, resource }),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(join(project, 'cdktf.out', environment.name), { recursive: true, force: true });
  });

  test('an error has its address, the failure no frame, and the log is for people', async () => {
    const lines: string[] = [];
    await init(environment, 'infra', (line) => lines.push(line));
    const apply = ['apply', '-auto-approve', '-input=false', '-no-color'];
    const failure = await terraform(environment, 'infra', apply, (line) => lines.push(line)).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(TerraformFailure);
    const { message, errors } = failure as TerraformFailure;
    expect(errors.map(({ address, summary }) => [address, summary])).toEqual([
      ['terraform_data.bad', 'local-exec provisioner error'],
    ]);
    expect(message).toMatch(
      /^terraform apply of stack infra failed:\nError: local-exec provisioner error\n {2}with terraform_data.bad\nError running command/,
    );
    expect(message).not.toMatch(/[│╷╵{]/);
    expect(message).toMatch(/\nlog: {3}\S+terraform-infra\.log$/);
    expect(lines).toEqual(expect.arrayContaining(['Initializing the backend...', 'terraform_data.good: Creating...']));
    expect(logged('log')).toMatch(/^terraform_data.good: Creation complete after 0s[^]*^Error: local-exec/m);
    expect(logged('log')).not.toContain('{"@level"');
    expect(logged('jsonl')).toContain('"type":"apply_errored"');
  });

  test('a checkout that was used with another home says which folder to remove', async () => {
    const file = join(stackFolder(environment, 'infra'), 'cdk.tf.json');
    const stack = JSON.parse(readFileSync(file, 'utf8'));
    stack.terraform.backend.local.path = join(folder, 'other', 'infra.tfstate');
    writeFileSync(file, JSON.stringify(stack));
    const folderToRemove = `rm -r cdktf.out/${environment.name}`;
    await expect(init(environment, 'infra')).rejects.toThrow(
      new RegExp(`Error: Backend configuration changed\\n[^]*\\ntry: .*\`${folderToRemove}\`.*\\nlog: .*$`),
    );
    rmSync(join(project, 'cdktf.out', environment.name, 'stacks', 'infra', '.terraform'), { recursive: true });
    await init(environment, 'infra');
  });
});
