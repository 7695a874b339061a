/** Hours of outages, kills and copies in the lab `lab-test`, never in CI; the result is committed. `npm run test:soak`. */
module.exports = {
  ...require('./jest.config'),
  testMatch: ['**/__tests__/**/*.soak.ts'],
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/.ci/live-report.js', '<rootDir>/.ci/soak-report.js'],
};
