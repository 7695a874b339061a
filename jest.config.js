/** Written as ES modules only, which jest loads once they are CommonJS. */
const modules = [
  'execa|@sindresorhus/merge-streams|@sec-ant/readable-stream|figures|get-stream|human-signals|is-plain-obj|is-stream',
  'is-unicode-supported|npm-run-path|parse-ms|path-key|pretty-ms|strip-final-newline|unicorn-magic|yocto-queue|yoctocolors|p-limit',
].join('|');

/** Unit tests: seconds, no hosts. The lab's own are in jest.lab.config.js, so that nobody starts them by accident. */
module.exports = {
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    '/node_modules/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.+/node_modules/)?(${modules})/)`],
  moduleNameMapper: {
    '^unicorn-magic$': '<rootDir>/node_modules/unicorn-magic/node.js',
    '/stack-trace$': '<rootDir>/__tests__/no-stack-traces.js',
  },
  testMatch: ['**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/cdktf.out/', '/examples/'],
  // Ends what hangs; on a machine that is busy, five seconds end what only waits for its turn.
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/cdktf.out'],
};
