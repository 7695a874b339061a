/** The commands that the tests in a lab run, read from their source: what a call spells out, and `…` for what it computes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';
import { simpleCommands } from './shapes';

const folder = join('__tests__', 'lab');

/** Files that are run: those that Jest starts, and what they import from beside them. */
export function labTests(): string[] {
  const entries = readdirSync(folder).filter((name) => /\.(lab|soak)\.ts$/.test(name));
  const files = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    imported(path).forEach(visit);
  };
  entries.forEach((name) => visit(join(folder, name)));
  return [...files];
}

/** @returns each command as its words */
export function commandsRun(path: string): string[][] {
  const source = parsed(path);
  const texts = constants(source);
  return nodes(source)
    .filter(ts.isCallExpression)
    .flatMap((call) => commandsOf(call, (node) => textOf(node, texts)));
}

function commandsOf(call: ts.CallExpression, text: (node: ts.Node | undefined) => string): string[][] {
  const words = call.arguments.map(text);
  switch (ts.isIdentifier(call.expression) ? call.expression.text : '') {
    case 'strata': {
      const onHost = words[0] === 'ssh' ? simpleCommands(words.slice(3).join(' ')) : [];
      return [['strata', ...words], ...onHost];
    }
    case 'inHost':
      return simpleCommands(words[1] ?? '');
    case 'inStaging':
      return simpleCommands(words[0] ?? '');
    case 'ansibleAlone':
      return [['ansible-playbook', ...elements(call.arguments[0]).map(text)]];
    default:
      return [];
  }
}

/** A string as it is written, with constants of the same file in place. */
function textOf(node: ts.Node | undefined, texts: ReadonlyMap<string, ts.Expression>): string {
  if (node === undefined) return '…';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node) && texts.has(node.text)) return textOf(texts.get(node.text), without(texts, node.text));
  if (!ts.isTemplateExpression(node)) return '…';
  const parts = node.templateSpans.map(({ expression, literal }) => textOf(expression, texts) + literal.text);
  return node.head.text + parts.join('');
}

function constants(source: ts.SourceFile): Map<string, ts.Expression> {
  const declared = nodes(source).filter(ts.isVariableDeclaration);
  return new Map(declared.flatMap(({ name, initializer }) => (initializer ? [[name.getText(), initializer]] : [])));
}

/** Ends the recursion where two constants name each other. */
function without(texts: ReadonlyMap<string, ts.Expression>, name: string) {
  return new Map([...texts].filter(([each]) => each !== name));
}

function elements(node: ts.Node | undefined): readonly ts.Node[] {
  return node && ts.isArrayLiteralExpression(node) ? node.elements : [];
}

function imported(path: string): string[] {
  return parsed(path)
    .statements.filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
    .map((target) => `${join(dirname(path), target)}.ts`)
    .filter((target) => target.startsWith(folder) && existsSync(target));
}

function nodes(root: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(root, (child) => void children.push(child));
  return [root, ...children.flatMap(nodes)];
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}
