import { configDefaults, defineConfig } from 'vitest/config'

// the first two take a minute (npm run worst-cases), the last needs Chromium (npm run look)
const APART = [...configDefaults.exclude, 'tests/**/{worst-cases,hostile,look}.test.ts']
/** Finds every pattern by looking on while the modules load, so nothing may have loaded them before. */
const ALONE = ['tests/patterns.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        // Loading the sources anew for each file takes as long as half of the tests.
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [...APART, ...ALONE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
