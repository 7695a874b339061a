import { readFileSync } from 'node:fs';
import { picture } from '../../views/picture';
import { svg } from '../../views/svg';
import { environmentOf } from '../environment';
import { examples } from './environments';
import { mistakesOf } from './xml';

const svgOf = (fixture: string, change?: (raw: any) => void) => svg(picture(environmentOf(fixture, change)));

test.each(examples)('%s is drawn as well-formed XML that loads nothing', (fixture) => {
  const text = svgOf(fixture);
  expect(mistakesOf(text)).toEqual([]);
  expect(text).not.toMatch(/<script|<style|<image|<foreignObject|href|url\(|@import/);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('texts that look like XML stay texts', () => {
  const text = svg(picture({ ...environmentOf('parity.yaml'), project: '</text><script>alert("1") & more' }));
  expect(mistakesOf(text)).toEqual([]);
  expect(text).not.toContain('<script>');
  expect(text).toContain('&lt;script&gt;');
});

test('it has a background of its own, so that it can be read on dark pages', () => {
  const { width, height } = picture(environmentOf('small.yaml'));
  expect(svgOf('small.yaml')).toContain(`<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`);
});

test('the picture in the documentation is that of the blueprint (npx strata graph draws it anew)', () => {
  expect(readFileSync('docs/pictures/nocodb.svg', 'utf8')).toBe(svgOf('../../blueprints/nocodb/prod.yaml'));
});

test('the XML reader of this test notices mistakes', () => {
  expect(mistakesOf('<a><b></a></b>')).not.toEqual([]);
  expect(mistakesOf('<a>1 < 2</a>')).not.toEqual([]);
  expect(mistakesOf('<a b="1" b="2"/>')).not.toEqual([]);
  expect(mistakesOf('<a b=1/>')).not.toEqual([]);
  expect(mistakesOf('<a>& </a>')).not.toEqual([]);
  expect(mistakesOf('<a/><a/>')).not.toEqual([]);
  expect(mistakesOf('<a b="1">x &amp; y<c/></a>\n')).toEqual([]);
});
