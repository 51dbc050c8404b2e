import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'tools/**/*.test.ts'],
    isolate: false,
    reporters: ['default', './tools/closing-line.ts'],
    testTimeout: 30_000,
  },
})
