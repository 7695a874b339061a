/** End-to-end tests in the lab `lab-test`: three quarters of an hour, Linux and root. Run by `npm test -- lab`. */
module.exports = {
  ...require('./jest.config'),
  testMatch: ['**/__tests__/**/*.lab.ts'],
  // Hosts boot and settle most of the time; two suites at once keep two cores busy.
  maxWorkers: 2,
  setupFiles: ['<rootDir>/__tests__/lab/lane.ts'],
  reporters: ['default', '<rootDir>/.ci/live-report.js'],
};
