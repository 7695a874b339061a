const common = {
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testPathIgnorePatterns: ['/node_modules/', '/cdktf.out/', '/examples/'],
  modulePathIgnorePatterns: ['<rootDir>/cdktf.out'],
};

module.exports = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['**/__tests__/**/*.test.ts'] },
    { ...common, displayName: 'lab', testMatch: ['**/__tests__/**/*.lab.ts'] },
  ],
};
