import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // the first two take a minute (npm run worst-cases), the last needs Chromium (npm run look)
    exclude: [...configDefaults.exclude, 'tests/**/{worst-cases,hostile,look}.test.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
