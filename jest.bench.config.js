/** Benchmarks in the lab `lab-test`, never in CI, with nothing beside them. `npm run bench:release`. */
module.exports = {
  ...require('./jest.config'),
  testMatch: ['**/__tests__/**/*.bench.ts'],
  maxWorkers: 1,
};
