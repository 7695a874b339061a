// npm leaves packages of other platforms out of package-lock.json where their download fails, and `npm ci` then refuses
// the lock. Run `npm run lock` after `npm install`: it adds them from the exact versions their parents name.
const { readFileSync, writeFileSync } = require('node:fs');

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

function entry(name, version) {
  const words = name.split(/[-/]/);
  const has = (list) => list.filter((word) => words.includes(word));
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) && words.includes('linux') ? ['glibc'] : [];
  const os = has(systems);
  const cpu = words.includes('arm64') ? ['arm64'] : has(processors);
  return {
    version,
    optional: true,
    ...(cpu.length && { cpu }),
    ...(libc.length && { libc }),
    ...(os.length && { os }),
  };
}

/** Optional packages that a package of the lock names exactly, and the lock does not hold. */
function missing(packages) {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, { ...entry(name, version), ...(dev && { dev }) }]),
  );
}

function complete(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const all = { ...lock.packages, ...Object.fromEntries(missing(lock.packages)) };
  lock.packages = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

module.exports = { missing };
if (require.main === module) complete('package-lock.json');
