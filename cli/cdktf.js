#!/usr/bin/env node
// `npx cdktf` of this checkout: cdktf without its calls home, which take time and print errors where there is no network.
const { demand, nodeProblem, packagesProblem } = require('./node');
demand(nodeProblem(), packagesProblem());
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.DISABLE_VERSION_CHECK ??= '1';
require('cdktf-cli/bundle/bin/cdktf');
