const { maxLength } = require('./notes');

const style = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
textarea { width: 100%; box-sizing: border-box; font: inherit; }
li { margin: 1rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
time { display: block; color: #666; font-size: 0.8rem; }
`;

/** No script and no inline style, so that the strictest content security policy has nothing to refuse. */
function page(notes, version) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Notes</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<h1>Notes</h1>
<form method="post" action="/notes">
<p><textarea name="text" rows="3" maxlength="${maxLength}" required aria-label="A new note"></textarea></p>
<p><button>Keep</button></p>
</form>
<ul>
${notes.map(item).join('\n')}
</ul>
<footer><small>notes ${escaped(version)}</small></footer>
</body>
</html>
`;
}

function item({ text, createdAt }) {
  const time = createdAt.toISOString();
  return `<li>${escaped(text)}<time datetime="${time}">${time.slice(0, 16).replace('T', ' ')} UTC</time></li>`;
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}

module.exports = { page, style };
