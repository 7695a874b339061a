/** Documents name files, commands and scripts that exist, and leave no provider out. */
import { program } from '../../cli/program';
import { providerChoices } from '../../clouds/clouds';
import { commands, documents, exists, linked, mentionedPaths, scripts, textOf } from './documents';

const missing = (paths: string[]) => [...new Set(paths)].filter((path) => !exists(path.replace(/\/$/, '')));

describe.each(documents)('%s', (document) => {
  test('links lead somewhere', () => {
    expect(missing(linked(document))).toEqual([]);
  });

  test('files that it mentions are there', () => {
    expect(missing(mentionedPaths(document))).toEqual([]);
  });

  test('commands and scripts that it mentions exist', () => {
    const commandNames = program().commands.map((command) => command.name());
    const { scripts: ofPackage } = JSON.parse(textOf('package.json')) as { scripts: object };
    const unknown = {
      commands: commands(document).filter((command) => !commandNames.includes(command)),
      scripts: scripts(document).filter((script) => !(script in ofPackage)),
    };
    expect(unknown).toEqual({ commands: [], scripts: [] });
  });
});

test('the documents are found, and with them what they point at', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/clouds/README.md']));
  expect(linked('README.md')).toContain('docs/architecture.md');
  expect(mentionedPaths('README.md')).toContain('parts/');
  expect(commands('README.md')).toEqual(expect.arrayContaining(['validate', 'plan', 'up']));
  expect(scripts('CONTRIBUTING.md')).toContain('properties');
});

describe('clouds', () => {
  const overview = textOf('docs/clouds/README.md');
  const choices = (['compute', 'storage', 'dns'] as const).flatMap((kind) =>
    providerChoices(kind).built.map((provider) => ({ kind, provider })),
  );

  test.each(choices)('$kind provider $provider has a page, or a sentence in the overview', ({ kind, provider }) => {
    const page = exists(`docs/clouds/${provider}.md`);
    expect(page || overview.includes(`\`${kind}.provider: ${provider}\``)).toBe(true);
  });

  test('every page is linked from the overview', () => {
    const pages = documents.filter((path) => /^docs\/clouds\/[a-z-]+\.md$/.test(path));
    expect(linked('docs/clouds/README.md')).toEqual(expect.arrayContaining(pages));
  });

  test('what is known and not built yet is named as such', () => {
    for (const planned of providerChoices('compute').planned) expect(overview).toContain(`\`${planned}\``);
  });
});
