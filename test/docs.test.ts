import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../src/article/index.ts'
import { buildProgram } from '../src/cli/program.ts'
import { listExports } from '../tools/docs/exports.ts'
import { fillReadme, readmeParts } from '../tools/docs/readme-parts.ts'
import { REFERENCE_PAGES } from '../tools/docs/reference-pages.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

test('the version is the one in package.json', () => {
  expect(VERSION).toBe(JSON.parse(read('package.json')).version)
})

test('every command and every option says what it does, with an example to paste', () => {
  for (const command of buildProgram().commands) {
    expect(command.description(), command.name()).not.toBe('')
    for (const option of command.options) expect(option.description, option.flags).not.toBe('')
    let help = ''
    command.configureOutput({
      writeOut: (text) => {
        help += text
      },
    })
    command.outputHelp()
    expect(help).toMatch(/Example:\n {2}\$ copydesk /)
  }
})

test('every export of every entry point has a doc comment', () => {
  const silent = listExports().flatMap(({ path, names }) =>
    names.filter(({ says }) => says === '').map(({ name }) => `${path} ${name}`),
  )
  expect(silent).toEqual([])
})

describe('docs/reference is what the code says', () => {
  for (const [name, make] of Object.entries(REFERENCE_PAGES)) {
    test(`${name} (npm run docs makes it again)`, () => {
      expect(read(`docs/reference/${name}`) === make()).toBe(true)
    })
  }
})

describe('README', () => {
  const readme = read('README.md')

  test('is at most 200 lines', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200)
  })

  test('names every command, script and folder', () => {
    for (const command of buildProgram().commands)
      expect(readme).toContain(`copydesk ${command.name()}`)
    for (const folder of readdirSync(join(ROOT, 'src'), { withFileTypes: true })) {
      if (folder.isDirectory()) expect(readme).toContain(`src/${folder.name}`)
    }
  })

  test('shows the dossier of the examples and the floors as they are (npm run docs makes both again)', async () => {
    const parts = await readmeParts()
    for (const [name, part] of Object.entries(parts)) expect(readme, name).toContain(part)
    expect(parts.examples?.split('\n').length).toBeGreaterThan(20)
    expect(fillReadme(readme, parts)).toBe(readme)
  })
})

test('every stage has a README that says what goes in and what comes out', () => {
  for (const { name } of readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const path = `src/${name}/README.md`
    expect(existsSync(join(ROOT, path)), path).toBe(true)
    expect(read(path).length, path).toBeGreaterThan(300)
  }
})

test('no local link in the docs leads nowhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map((match) => join(ROOT, page, '..', match[1] as string))
      .filter((path) => !existsSync(path))
      .map((path) => `${page}: ${path}`),
  )
  expect(broken).toEqual([])
})
