import { defineConfig } from 'vitest/config'

/** Pages looked at in Chromium, apart from the other tests because these must not need it. */
export default defineConfig({
  test: { include: ['tests/**/look.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
