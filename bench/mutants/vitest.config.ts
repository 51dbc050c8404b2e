import { defineConfig } from 'vitest/config'
import { ROOT } from './all-rules.ts'
import { readPlan } from './plan.ts'
import { switchRules } from './switch-rules.ts'

export default defineConfig({
  root: ROOT,
  plugins: [switchRules(readPlan().rules)],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/growth.test.ts', 'test/cli/**', 'test/docs.test.ts', 'test/layout.test.ts'],
    runner: 'bench/mutants/runner.ts',
    isolate: false,
    // Each run edits the sources in another way.
    fsModuleCache: false,
    maxWorkers: 1,
    reporters: ['dot'],
    testTimeout: 0,
    hookTimeout: 0,
  },
})
