import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
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

/** The files that a file of `src` imports, types among them. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)
  return [...found].map(([, path]) => join(dirname(file), path as string))
}

/** Imports that lead back to where they began, one for each; each as the files on the way. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) {
      cycles.push([...way.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}

test('no import leads back to its file, not even of types alone', () => {
  const files = globSync('**/*.ts', { cwd: join(ROOT, 'src') })
    .filter((file) => !file.includes('assembly'))
    .map((file) => join(ROOT, 'src', file))
  expect(files.length).toBeGreaterThan(300)
  const cycles = findCycles(new Map(files.map((file) => [file, importsOf(file)])))
  expect(cycles.map((way) => way.map((file) => relative(ROOT, file)).join(' → '))).toEqual([])
})

test('a cycle is found wherever the search begins', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ])
  expect(findCycles(graph)).toEqual([['b', 'd', 'b']])
})
