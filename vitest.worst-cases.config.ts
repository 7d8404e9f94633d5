import { defineConfig } from 'vitest/config'

/** Hostile files, and texts of 100 KB and more, apart from the other tests because they take a minute. */
export default defineConfig({
  test: { include: ['tests/**/{worst-cases,hostile}.test.ts'], testTimeout: 30_000 },
})
