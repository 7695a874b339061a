const { BadRequest, bodyOf } = require('./body');
const { reasonOf } = require('./database');
const { addNote, checkedText, findNote, listNotes } = require('./notes');
const { page, style } = require('./page');

const routes = [
  { method: 'GET', path: /^\/$/, answer: showPage },
  { method: 'GET', path: /^\/style\.css$/, answer: () => reply(200, 'text/css; charset=utf-8', style) },
  { method: 'GET', path: /^\/healthz$/, answer: health },
  { method: 'GET', path: /^\/version$/, answer: ({ version, commit }) => json(200, { version, commit }) },
  { method: 'GET', path: /^\/notes$/, answer: async ({ pool }) => json(200, await listNotes(pool)) },
  { method: 'POST', path: /^\/notes$/, answer: create },
  { method: 'GET', path: /^\/notes\/([^/]+)$/, answer: show },
];

/** Answers one request: `{ status, headers, body }`. Never throws. */
async function answer(context, request) {
  const pathname = request.url.split('?')[0];
  const matching = routes.filter(({ path }) => path.test(pathname));
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = matching.find((candidate) => candidate.method === method);
  if (matching.length === 0) return json(404, { error: 'not found' });
  if (!route)
    return json(405, { error: 'method not allowed' }, { allow: matching.map((one) => one.method).join(', ') });
  try {
    return await route.answer(context, request, route.path.exec(pathname)[1]);
  } catch (error) {
    if (error instanceof BadRequest) return json(error.status, { error: error.message }, { connection: 'close' });
    context.log('error', 'request failed', { path: pathname, reason: reasonOf(error), detail: error.message });
    return json(503, { error: `cannot do this now (${reasonOf(error)})` });
  }
}

async function health({ pool, isReady }) {
  if (!isReady()) return json(503, { status: 'unavailable', reason: 'database: not ready yet' });
  try {
    await pool.query('SELECT 1 FROM notes LIMIT 1');
    return json(200, { status: 'ok' });
  } catch (error) {
    return json(503, { status: 'unavailable', reason: `database: ${reasonOf(error)}` });
  }
}

async function showPage({ pool, version }) {
  return reply(200, 'text/html; charset=utf-8', page(await listNotes(pool), version));
}

async function create({ pool }, request) {
  const { value, form } = await bodyOf(request);
  const { text, problem } = checkedText(value.text);
  if (problem) return json(400, { error: problem });
  const note = await addNote(pool, text);
  return form ? reply(303, 'text/plain', '', { location: '/' }) : json(201, note, { location: `/notes/${note.id}` });
}

async function show({ pool }, _request, id) {
  const note = await findNote(pool, id);
  return note ? json(200, note) : json(404, { error: 'no such note' });
}

function json(status, value, headers = {}) {
  return reply(status, 'application/json', `${JSON.stringify(value)}\n`, headers);
}

function reply(status, type, body, headers = {}) {
  return { status, headers: { 'content-type': type, ...headers }, body };
}

module.exports = { answer };
