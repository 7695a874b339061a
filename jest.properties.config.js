/** Properties that hold for every description: minutes, no hosts. */
module.exports = { ...require('./jest.config'), testMatch: ['**/__tests__/**/*.property.ts'] };
