// Loads TypeScript of the folder in which Stryker works, and forgets all of it at will: a mutant may be in a constant.
const { readFileSync } = require('node:fs');
const { relative } = require('node:path');
const { transformSync } = require('@swc/core');

const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
const compiled = new Map();

function compile(module, file) {
  if (!compiled.has(file))
    compiled.set(file, transformSync(readFileSync(file, 'utf8'), { ...options, filename: file }).code);
  module._compile(compiled.get(file), file);
}

function forget() {
  const own = Object.keys(require.cache).filter((file) => {
    const path = relative(process.cwd(), file);
    return !path.startsWith('..') && !path.startsWith('node_modules');
  });
  for (const file of own) delete require.cache[file];
}

module.exports = { forget, useTypeScript: () => void (require.extensions['.ts'] = compile) };
