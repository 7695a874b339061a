/** End-to-end tests in the lab `lab-test`: a quarter of an hour, Linux and root. Run by `npm test -- lab`. */
module.exports = {
  ...require('./jest.config'),
  testMatch: ['**/__tests__/**/*.lab.ts'],
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/.ci/live-report.js'],
};
