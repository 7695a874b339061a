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
  const url = parsed(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Error(`DATABASE_URL is ${withoutPassword(text)}; it must look like ${forms.join(' or ')}`);
  }
  // libpq's meaning of sslmode: `require` encrypts and does not ask who signed the certificate.
  url.searchParams.set('uselibpqcompat', 'true');
  return url.href.replace(`@${nobody}/`, '@/');
}

const forms = [
  'postgresql://user:password@host:5432/database?sslmode=verify-full&sslrootcert=/file',
  'postgresql://user:password@/database?host=/folder-of-the-socket',
];
/** Stands where a socket's URL has no host, which URL would refuse. */
const nobody = 'no-host.invalid';

/** URL's own error would carry its input, which holds a password. */
function parsed(text) {
  const whole = text?.replace(/^([^/]*:\/\/[^/?#]*@)(?=\/)/, `$1${nobody}`);
  return whole && URL.canParse(whole) ? new URL(whole) : undefined;
}

/** Whatever stands between the scheme and the last @ may be a password, and so may what stands behind a question mark. */
function withoutPassword(text) {
  if (!text) return 'not set';
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^]*)$/i.exec(text);
  const place = rest.slice(rest.lastIndexOf('@') + 1).replace(/\?[^]*$/, '?…');
  return rest.includes('@') ? `${scheme}…@${place}` : `${scheme}…`;
}

module.exports = { config };
