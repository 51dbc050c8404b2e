import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openMemoryArchive } from '../src/archive/index.ts'
import { buildProgram } from '../src/cli/program.ts'
import { readFiles } from '../src/desk/index.ts'
import { dossierText, viewStories } from '../src/dossier/index.ts'
import { listExports } from '../tools/docs/exports.ts'
import { REFERENCE_PAGES } from '../tools/docs/reference-pages.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

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
    test(`${name} (npm run docs makes it anew)`, () => {
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

  test('shows the dossier of the examples as it is printed', async () => {
    const shown = /<!-- examples -->\n```\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? ''
    const { settlement } = await readFiles(['examples'], { archive: openMemoryArchive() })
    const printed = viewStories(settlement)
      .map((view) => dossierText(view))
      .join('\n')
    const printedLines = new Set(printed.split('\n').map((line) => line.trimEnd()))
    const foreign = shown
      .split('\n')
      .filter((line) => line.trim() !== '…' && !printedLines.has(line.trimEnd()))
    expect(shown.split('\n').length).toBeGreaterThan(20)
    expect(foreign).toEqual([])
  })

  test('its status table shows the floors', () => {
    const floors: Record<string, Record<string, number>> = JSON.parse(read('bench/floors.json'))
    for (const [name, figures] of Object.entries(floors)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`))
      expect(row, name).toBeDefined()
      for (const [label, figure] of Object.entries(figures))
        expect(row, name).toContain(`${label} ${figure}`)
    }
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
