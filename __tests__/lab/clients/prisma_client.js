/** Prints `encrypted` or why not: DATABASE_URL as Prisma's adapter takes it, changed by the words of the command line. */
const { PrismaPg } = require('@prisma/adapter-pg');
const { PrismaClient } = require('@prisma/client');

const url = process.argv
  .slice(2)
  .map((change) => change.split('>'))
  .reduce((text, [before, after]) => text.replaceAll(before, after), process.env.DATABASE_URL);
const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5000 }) });

client.$queryRaw`select ssl from pg_stat_ssl where pid = pg_backend_pid()`
  .then(([{ ssl }]) => console.log(ssl ? 'encrypted' : 'in the clear'))
  .catch((error) => console.log(error.message, error.meta ? JSON.stringify(error.meta) : ''))
  .finally(() => client.$disconnect());
