const maxLength = 1000;
const columns = 'id, text, created_at AS "createdAt"';
const largestId = 2 ** 31 - 1;

/** The text to keep, or a sentence about what is wrong with it. */
function checkedText(value) {
  if (typeof value !== 'string') return { problem: 'text must be a string' };
  const text = value.trim();
  if (text === '') return { problem: 'text must not be empty' };
  if (text.length > maxLength) return { problem: `text must not be longer than ${maxLength} characters` };
  if (text.includes('\0')) return { problem: 'text must not contain a NUL character' };
  return { text };
}

/** The newest hundred, newest first. */
async function listNotes(pool) {
  const { rows } = await pool.query(`SELECT ${columns} FROM notes ORDER BY id DESC LIMIT 100`);
  return rows;
}

async function findNote(pool, id) {
  if (!/^[1-9]\d{0,9}$/.test(id) || Number(id) > largestId) return undefined;
  const { rows } = await pool.query(`SELECT ${columns} FROM notes WHERE id = $1`, [Number(id)]);
  return rows[0];
}

async function addNote(pool, text) {
  const { rows } = await pool.query(`INSERT INTO notes (text) VALUES ($1) RETURNING ${columns}`, [text]);
  return rows[0];
}

module.exports = { addNote, checkedText, findNote, listNotes, maxLength };
