import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // these take a minute: npm run worst-cases
    exclude: [...configDefaults.exclude, 'tests/**/{worst-cases,hostile}.test.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
