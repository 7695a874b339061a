/** Unit tests: seconds, no hosts. The lab's own are in jest.lab.config.js, so that nobody starts them by accident. */
module.exports = {
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testMatch: ['**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/cdktf.out/', '/examples/'],
  // Ends what hangs; on a machine that is busy, five seconds end what only waits for its turn.
  testTimeout: 60_000,
  moduleNameMapper: { '/stack-trace$': '<rootDir>/__tests__/no-stack-traces.js' },
  modulePathIgnorePatterns: ['<rootDir>/cdktf.out'],
};
