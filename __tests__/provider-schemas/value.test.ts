import type { Type } from './schema';
import { valueProblems } from './value';

const list: Type = ['list', 'number'];
const object: Type = ['object', { port: 'number', text: 'string' }];

test.each<[unknown, Type]>([
  ['3600', 'number'],
  ['-1.5e3', 'number'],
  [80, 'string'],
  [true, 'string'],
  ['true', 'bool'],
  ['0', 'bool'],
  [null, 'bool'],
  [{ any: ['thing'] }, 'dynamic'],
  ['${each.value}', list],
  [[1, '2', '${each.value}'], list],
  [{ a: [1] }, ['map', list]],
  [{ port: 1, text: null }, object],
  [
    ['a', 1],
    ['tuple', ['string', 'number']],
  ],
])('%j becomes a %j', (value, type) => {
  expect(valueProblems(value, type, 'it')).toEqual([]);
});

test.each<[unknown, Type, string]>([
  ['', 'number', 'it: "" is not a number'],
  ['0x10', 'number', 'it: "0x10" is not a number'],
  [true, 'number', 'it: true is not a number'],
  [1, 'bool', 'it: 1 is not a bool'],
  ['yes', 'bool', 'it: "yes" is not a bool'],
  [['a'], 'string', 'it: ["a"] is not a string'],
  [[1, 'a'], list, 'it[1]: "a" is not a number'],
  [{ a: 1 }, list, 'it: {"a":1} is not a list'],
  ['${a.b}${c.d}', list, 'it: "${a.b}${c.d}" is not a list'],
  [{ port: 1 }, object, 'it: missing argument "text"'],
  [{ port: 1, text: '', a: 1 }, object, 'it: unknown argument "a"'],
  [['a'], ['tuple', ['string', 'number']], 'it: 1 values where 2 belong'],
])('%j does not become a %j', (value, type, message) => {
  expect(valueProblems(value, type, 'it').map(({ at, message: text }) => `${at}: ${text}`)).toEqual([message]);
});
