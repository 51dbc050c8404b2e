import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'src', 'page', 'zz-import-probe')

afterEach(() => rmSync(FOLDER, { recursive: true, force: true }))

function lintWith(line: string): string {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'probe.ts'), `${line}\n`)
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', FOLDER], { cwd: ROOT })
  return `${stdout}${stderr}`
}

test('the linter refuses an import of a later stage', () => {
  expect(lintWith("export { findDates } from '../../dates/index.ts'")).toContain(
    'noRestrictedImports',
  )
})

test("the linter refuses an import past a stage's index.ts", () => {
  expect(lintWith("export { decode } from '../../intake/decode.ts'")).toContain(
    'noRestrictedImports',
  )
})

test('the linter allows an import of an earlier stage through its index.ts', () => {
  expect(lintWith("export { decode } from '../../intake/index.ts'")).not.toContain(
    'noRestrictedImports',
  )
})
