import { templateOf, traversalsOf } from './template';

test.each([
  ['plain', [], false],
  ['${a.b.c}', ['a.b.c'], true],
  ['${a.b}-${c.d}', ['a.b', 'c.d'], false],
  ['$${a.b.c} and %%{a}', [], false],
  ['${join("}", [a.b])}', ['join("}", [a.b])'], true],
  ['${{"a" = "${b.c}"}}', ['{"a" = "${b.c}"}'], true],
  ['%{if a.b}${c.d}', ['c.d'], false],
])('%s is made of %j', (text, expressions, whole) => {
  expect(templateOf(text)).toMatchObject({ expressions, whole });
});

test('directives are apart from expressions', () => {
  expect(templateOf('%{ if a.b }x%{ endif }').directives).toEqual(['if a.b', 'endif']);
});

test.each([
  ['aws_instance.db-1.id', ['aws_instance.db-1.id']],
  ['data.aws_ami.debian.id', ['data.aws_ami.debian.id']],
  ['aws_instance.db[0].id', ['aws_instance.db.id']],
  ['aws_instance.db["a"].id', ['aws_instance.db.id']],
  ['aws_instance.db.*.id', ['aws_instance.db.id']],
  ['tolist(aws_eip.a.id)[0].b', ['aws_eip.a.id']],
  ['aws_vpc.a.ids[aws_eip.b.number]', ['aws_vpc.a.ids', 'aws_eip.b.number']],
  ['join(".", [aws_vpc.a.id, "${aws_vpc.b.id}.c"])', ['aws_vpc.a.id', 'aws_vpc.b.id']],
  ['{for name, it in aws_vpc.a : name => it.id}', ['aws_vpc.a']],
  ['1.5 + 2', []],
])('%s refers to %j', (expression, references) => {
  expect(traversalsOf(expression).map((segments) => segments.join('.'))).toEqual(references);
});
