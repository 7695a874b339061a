/** Scalar types of a description. The error text of each has the form "allowed; what to do". */
import { z } from 'zod';

function text(pattern: RegExp, error: string) {
  return z.string().regex(pattern, { error });
}

/** Ranges and addresses must be IPv4; for an IPv6 one the error says so. */
function unlessIPv6(error: string) {
  const [allowed] = error.split(';');
  const remedy = 'write the IPv4 one: ranges and addresses are IPv4 here';
  return { error: ({ input }: { input?: unknown }) => (isIPv6(input) ? `${allowed}; ${remedy}` : error) };
}

function isIPv6(input: unknown): boolean {
  return /^[0-9a-f:]*:[0-9a-f:]*:/i.test(String(input));
}

export function wholeNumber(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}; correct it`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

export const name = text(
  /^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/,
  'at most 32 lower-case letters, digits and hyphens, a letter first and no hyphen last; rename it',
);
/** Of an app; Compose files of others often have an underscore in it. */
export const serviceName = text(
  /^[a-z]([a-z0-9_-]{0,30}[a-z0-9])?$/,
  'at most 32 lower-case letters, digits, hyphens and underscores, a letter first and none of - _ last; rename it',
);
export const cidr = z.cidrv4(unlessIPv6('an IPv4 range such as 10.42.1.0/24; for one address add /32'));
export const address = z.ipv4(unlessIPv6('an IPv4 address such as 10.42.1.10, without a mask; correct it'));
/** Identifier from a provider: region, zone, bucket. Has no characters that Terraform would evaluate. */
export const word = text(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
  'one word of letters, digits, dots, hyphens and underscores; correct it',
);
export const certificateName = text(
  /^(\*\.)?[A-Za-z0-9][A-Za-z0-9 ._-]{0,250}$/,
  'the name of a certificate, or at AWS its domain; correct it',
);
/** The last label may be an internationalized one such as `xn--p1ai`. */
export const hostname = text(
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/,
  'a host name in lower case such as notes.example.org, without scheme or port; correct it',
);
/** A DNS name, which may start with labels such as `_dmarc` or `*`. */
export const recordName = text(
  /^(?=.{1,253}$)((\*|_?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)\.)*([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/,
  'a full name in lower case such as api.example.org; correct it',
);
export const port = wholeNumber(1, 65535);
export const portRange = text(
  /^\d{1,5}:\d{1,5}$/,
  'a port from 1 to 65535, or a range such as `8000:8100`; correct it',
);
export const variableName = text(
  /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/,
  'at most 128 letters, digits and _ . -, no digit first, such as LOG_LEVEL or spring.datasource.url; rename it',
);
export const environmentVariables = z.record(variableName, z.string());
export const settingName = text(
  /^[a-z_]+(\.[a-z_]+)?$/,
  'a setting of postgresql.conf such as max_connections; correct it',
);
export const databaseName = text(
  /^[a-z][a-z0-9_]{0,62}$/,
  'at most 63 lower-case letters, digits and underscores, a letter first; rename it',
);
/** Program and arguments of a container. */
export const command = z
  .array(z.string().min(1, { error: 'a word; remove the empty one' }))
  .min(1, { error: 'a program and its arguments, such as [npm, run, migrate]; write them' });
/** As Docker reads `user`: names or numbers, of a user and a group. */
export const containerUser = text(
  /^([a-z_][a-z0-9_-]{0,31}|\d{1,10})(:([a-z_][a-z0-9_-]{0,31}|\d{1,10}))?$/,
  "a user of the image, by name or number, and if wanted a group: node, '1000:1000'; correct it",
);
export const clock = text(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as '02:00'; correct it");
/** Why something is left out on purpose, for the next reader of the description. */
export const reason = text(
  /^\S+(\s+\S+){2,}\s*$/,
  'a reason of three words or more, such as `a lab that is thrown away`; write why',
);
export const query = text(/\S/, 'one SQL query; write it');
export const sqlUser = text(
  /^[a-z_][a-z0-9_]{0,62}$/,
  'at most 63 lower-case letters, digits and underscores, no digit first; correct it',
);
export const login = text(
  /^[A-Za-z0-9][A-Za-z0-9._%+@=:/~-]{0,127}$/,
  'one word of letters, digits and . _ % + @ = : / ~ -; ask for another login where yours has others',
);
export const scrubFile = text(
  /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._/-]*\.sql$/,
  'an .sql file beside the descriptions or in a folder there, such as scrub/staging.sql; move it there',
);
/** A folder of a host or a container, without characters that are special to a shell, systemd, Compose or fstab. */
export const absolutePath = text(
  /^\/[A-Za-z0-9._/@+,=~-]*$/,
  'a path that starts with /, of letters, digits and . _ / @ + , = ~ -; correct it',
);
/** URL path of a service's health check, with an optional query; that of a load balancer has no query. */
export const healthPath = text(
  /^\/[A-Za-z0-9._/@+,=~?&%-]*$/,
  'a path that starts with /, of letters, digits and . _ / @ + , = ~ ? & % -; correct it',
);
/** URL path without a slash at its end, such as nginx compares it: no dots as in `/a/../b`, no encoding. */
export const sitePath = text(
  /^(?!.*\/\.+(\/|$))(\/[A-Za-z0-9._~-]+)+$/,
  'a path such as /api, of letters, digits and . _ ~ -, without a slash at its end; correct it',
);
export const timezone = text(
  /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/,
  'a time zone such as Europe/Paris; correct it',
);
export const oneLine = text(/^[^\n]*$/, 'text on one line; remove the line end');
export const databaseHost = text(
  /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,
  'a host name or an IPv4 address; correct it',
);
export const image = text(
  /^[a-z0-9][a-z0-9._/-]*(:\d+\/[a-z0-9._/-]+)?(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/,
  'a container image such as registry.example.org/team/app:1.4.2; correct it',
);
export const sshPublicKey = text(
  /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\d+|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+=*( \S(.*\S)?)?$/,
  'a public SSH key such as `ssh-ed25519 AAAA… name`, on one line; give the content of the .pub file',
);
/** Characters that need no encoding in a URL: none of them ends a word, a line or a string in a generated file. */
const urlCharacters = /^https?:\/\/[A-Za-z0-9._~:/?#@!$&()*+,;=%[\]-]+$/;
/** Not `z.url`, which silently removes line ends. */
export const urlText = (error: string, encoded: string) =>
  z
    .string()
    .refine((text) => /^https?:/.test(text) && URL.canParse(text), { error, abort: true })
    .regex(urlCharacters, { error: encoded });
export const url = urlText(
  'a URL such as https://example.org; correct it',
  'a URL whose special characters are encoded as in %20; encode them',
);
export const email = z.email({
  // Zod's own pattern, and domains such as `xn--p1ai`.
  pattern:
    /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]*[A-Za-z0-9])$/,
  error: 'an e-mail address such as ops@example.org; correct it',
});
