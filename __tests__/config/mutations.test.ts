import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { load } from '../../parts/load';
import { Refusal } from '../../config/problem';
import { toEnvironment } from '../../parts/model';

const lab = readFileSync(join(__dirname, '../../environments/lab.yaml'), 'utf8');
const odd = [null, '', 'x', 'yes', -1, 0, 1e300, true, '10.0.0.0/8', '0.0.0.0/0', '1.2.3.4', [], [null], {}, { a: {} }];
const wellFormed = /^.*x\.yaml:\d+:\d+: (not YAML: .+; .+|.+: received .+; allowed: .+; .+)$/s;

test('any change of the lab environment either loads or is refused in well-formed lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-mutations-'));
  const file = join(folder, 'x.yaml');
  const random = numbers(2025);
  let loaded = 0;
  for (let round = 0; round < 400; round++) {
    const text = mutated(random);
    writeFileSync(file, text);
    try {
      toEnvironment({ environmentName: 'x', neighbours: new Map() }, load(file), folder);
      loaded++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw new Error(`round ${round}: ${String(error)}\n${text}`, { cause: error });
      for (const line of error.message.split('\n')) expect(line).toMatch(wellFormed);
    }
  }
  rmSync(folder, { recursive: true });
  expect(loaded).toBeGreaterThan(10);
  expect(loaded).toBeLessThan(390);
});

function mutated(random: () => number): string {
  const document = parseDocument(lab);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) mutate(document, random);
  const text = document.toString();
  return random() < 0.15 ? text.slice(0, Math.floor(random() * text.length)) : text;
}

function mutate(document: Document, random: () => number): void {
  const boxes: Node[] = [];
  visit(document, { Collection: (_, node) => void boxes.push(node) });
  const box = pick(boxes, random);
  if (!isMap(box) && !isSeq(box)) return;
  const at = Math.floor(random() * box.items.length);
  const value = document.createNode(pick(odd, random));
  const kind = Math.floor(random() * 4);
  if (kind === 0) box.items.splice(at, 1);
  else if (isSeq(box)) box.items.push(value);
  else if (kind === 1 && isScalar(box.items[at]?.key)) box.items[at].key.value = `${String(box.items[at].key.value)}s`;
  else if (kind === 2 && box.items[at]) box.items.push(document.createPair(`copy-${at}`, box.items[at].value));
  else if (box.items[at]) box.items[at].value = value;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}

/** A small generator with a seed, so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
