import { defineConfig } from 'vitest/config'

const FOLDERS = ['src', 'test', 'bench', 'sets', 'tools', 'training']
/** Tests that count steps run beside none that need optimised code: V8 gives one or the other. */
const COUNTED = '**/growth.test.ts'
/** Node reads the sources itself: nothing is rewritten, and calls between modules cost what they do in the product. */
const NATIVE = { viteModuleRunner: false }
/** Tests that put another table in the place of one: Node has no way to. */
const MOCKING = ['test/recipes.test.ts']
/** Builds, packs and installs the package: a step of its own, `npm run try-package`. */
const PACKAGE = 'test/package.test.ts'

export default defineConfig({
  test: {
    isolate: false,
    reporters: ['default', './tools/closing-line.ts'],
    // No test measures time: this ends only what hangs, on a busy machine too.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'behaviour',
          include: FOLDERS.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [COUNTED, PACKAGE, ...MOCKING],
          experimental: NATIVE,
        },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
      { extends: true, test: { name: 'package', include: [PACKAGE], experimental: NATIVE } },
      {
        extends: true,
        test: {
          name: 'growth',
          include: FOLDERS.map((folder) => `${folder}/${COUNTED}`),
          setupFiles: ['test/work.ts'],
          maxWorkers: 1,
        },
      },
    ],
  },
})
