// The functions that a test file calls, as Jest has them; they collect tests instead of running them.
const { bind } = require('jest-each');
const { ModuleMocker } = require('jest-mock');

const hooks = ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'];

const scopeIn = (parent, name) => ({
  name,
  parent,
  ...Object.fromEntries(hooks.map((hook) => [hook, []])),
  isOpen: false,
});

function withVariants(declare) {
  const skip = Object.assign(() => {}, { each: () => () => {} });
  return Object.assign(declare, { each: bind(declare, false), skip });
}

function jestObject() {
  const mocker = new ModuleMocker(globalThis);
  const unsupported = () => {
    throw new Error('jest.mock is not supported here');
  };
  return {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    setTimeout: () => {},
    mock: unsupported,
  };
}

/** @returns tests of the file: { name, body, scopes } from the outermost scope inwards */
function collect(load) {
  const tests = [];
  let scope = scopeIn(null, '');
  const describe = (name, body) => {
    scope = scopeIn(scope, name);
    body();
    scope = scope.parent;
  };
  const test = (title, body) => {
    const scopes = [];
    for (let each = scope; each; each = each.parent) scopes.unshift(each);
    const name = [...scopes.map((each) => each.name), title].filter((word) => word !== '').join(' ');
    tests.push({ name, body, scopes });
  };
  const declared = { describe: withVariants(describe), test: withVariants(test), jest: jestObject() };
  const ofHooks = hooks.map((hook) => [hook, (body) => void scope[hook].push(body)]);
  Object.assign(globalThis, declared, { it: declared.test }, Object.fromEntries(ofHooks));
  load();
  return tests;
}

module.exports = { collect };
