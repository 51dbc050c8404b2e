import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src', 'test', 'bench', 'tools', 'training'].map(
      (folder) => `${folder}/**/*.test.ts`,
    ),
    isolate: false,
    reporters: ['default', './tools/closing-line.ts'],
    testTimeout: 30_000,
  },
})
