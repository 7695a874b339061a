// npm runs this after each installation: it links the program `cdktf` of cdktf-cli, and `npx cdktf` is to be cdktf.js.
const { lstatSync, readlinkSync, rmSync, symlinkSync } = require('node:fs');
const { join } = require('node:path');

const link = join(__dirname, '..', 'node_modules', '.bin', 'cdktf');
const own = join('..', '..', 'cli', 'cdktf.js');

const linked = lstatSync(link, { throwIfNoEntry: false });
if (linked?.isSymbolicLink() && readlinkSync(link) !== own) {
  rmSync(link);
  symlinkSync(own, link);
}
