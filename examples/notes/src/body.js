const limitBytes = 16 * 1024;

class BadRequest extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** What was sent, as an object, from a program (JSON) or from the page's form. */
async function bodyOf(request) {
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  const form = type === 'application/x-www-form-urlencoded';
  if (!form && type !== 'application/json') throw new BadRequest(415, 'send application/json');
  const text = await textOf(request);
  const value = form ? Object.fromEntries(new URLSearchParams(text)) : parsed(text);
  if (value === null || typeof value !== 'object') throw new BadRequest(400, 'send an object like {"text": "…"}');
  return { value, form };
}

async function textOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limitBytes) throw new BadRequest(413, `send at most ${limitBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(400, 'this is not JSON');
  }
}

module.exports = { BadRequest, bodyOf };
