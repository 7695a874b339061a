import { join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';

/** `#{…}#` and `#%…%#` instead of `{{…}}`, so that Ansible's own expressions stay unchanged. */
const tags = {
  blockStart: '#%',
  blockEnd: '%#',
  variableStart: '#{',
  variableEnd: '}#',
  commentStart: '#!#',
  commentEnd: '#!#',
};
const folder = join(__dirname, '..', 'templates');
const engine = new Environment(new FileSystemLoader(folder), {
  autoescape: false,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
  tags,
});

export function fromTemplate(name: string, data: object): string {
  return engine.render(name, data);
}
