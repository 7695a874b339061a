/** Where source code spells a word: in names, texts and types, never in comments. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Spelling {
  readonly file: string;
  readonly line: number;
  /** The name or text as it stands there. */
  readonly text: string;
}

/** @param places files and folders; what is below a folder counts, too */
export function sourceFiles(places: readonly string[]): string[] {
  return places
    .flatMap((place) =>
      statSync(place).isFile()
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** @param isMeant whether one of the lower-case words of a name or text is meant @param skipped calls whose texts are for people */
export function spellings(file: string, isMeant: (word: string) => boolean, skipped: readonly string[]): Spelling[] {
  return spellingsIn(file, readFileSync(file, 'utf8'), { isMeant, skipped });
}

interface Search {
  readonly isMeant: (word: string) => boolean;
  readonly skipped: readonly string[];
}

export function spellingsIn(file: string, code: string, { isMeant, skipped }: Search): Spelling[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const matches: Spelling[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || isPart(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (wordsOf(node.text).some(isMeant)) matches.push({ file, line: line + 1, text: node.text });
    }
    if (ts.isCallExpression(node) && skipped.includes(calledName(node))) return visit(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return matches;
}

/** Text literals that are the word and nothing else, with what stands around them. */
export function literals(file: string, words: readonly string[]): (Spelling & { readonly around: string })[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const matches: (Spelling & { around: string })[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && words.includes(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      matches.push({ file, line: line + 1, text: node.text, around: node.parent.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return matches;
}

/** `isAws` → is, aws; variables of the shell are words of who reads them. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\b[A-Z]+(_[A-Z0-9]+)+\b/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function isPart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
