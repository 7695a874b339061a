#!/usr/bin/env node
// Runs the TypeScript program as it is; the setting makes ts-node read this project's tsconfig from any folder.
const { demand, nodeProblem, packagesProblem } = require('./node');
demand(nodeProblem(), packagesProblem());
process.env.TS_NODE_PROJECT ??= require('node:path').join(__dirname, '..', 'tsconfig.json');
require('ts-node/register');
require('./main').main(process.argv);
