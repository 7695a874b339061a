const fs = require('node:fs');
const path = require('node:path');

const { version } = JSON.parse(fs.readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8'));

/** Everything the process takes from its environment; what is wrong is said without repeating a secret. */
function config(env) {
  return {
    port: port(env.PORT ?? '3000'),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    version,
    commit: env.COMMIT || undefined,
  };
}

function port(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Error(`PORT is ${text}, not a port number`);
  return number;
}

function databaseUrl(text) {
  // URL's own error carries its input, which holds a password.
  if (!text || !URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new Error('DATABASE_URL must look like postgresql://user:password@host:5432/database?sslmode=require');
  }
  const url = new URL(text);
  // libpq's meaning of sslmode: `require` encrypts and does not ask who signed the certificate.
  url.searchParams.set('uselibpqcompat', 'true');
  return url.href;
}

module.exports = { config };
