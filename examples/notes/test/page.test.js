const assert = require('node:assert/strict');
const { test } = require('node:test');
const { page } = require('../src/page');

test('what people write is shown as text, never as markup', () => {
  const html = page([{ id: 1, text: `<script>alert("1 & '2'")</script>`, createdAt: new Date(0) }], '1.0.0');
  assert.match(html, /<li>&lt;script&gt;alert\(&quot;1 &amp; &#39;2&#39;&quot;\)&lt;\/script&gt;<time/);
});

test('the page has no inline script or style, which its content security policy refuses', () => {
  assert.doesNotMatch(page([], '1.0.0'), /<script|<style|style=|\son\w+=/);
});
