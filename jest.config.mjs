/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: { '\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 60_000,
  // Tests mostly wait for the processes that they start.
  maxWorkers: '100%',
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/action/main.ts',
    '!src/cli/main.ts',
    '!src/history-worker.ts',
  ],
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'text', 'lcov'],
  coverageThreshold: { global: { branches: 90 } },
};
