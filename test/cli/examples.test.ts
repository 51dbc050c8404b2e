import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { copydesk } from './copydesk.ts'

const ROOT = join(import.meta.dirname, '..', '..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-examples-'))
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(ROOT)
  rmSync(folder, { recursive: true, force: true })
})

/** Command lines that a reader of help and documents may paste; those with `<…>` or `…` are patterns. */
function examples(): string[] {
  const help = buildProgram().commands.map((command) => {
    let text = ''
    command.configureOutput({
      writeOut: (part) => {
        text += part
      },
    })
    command.outputHelp()
    return text
  })
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs', 'docs/reference'].flatMap((path) =>
      readdirSync(join(ROOT, path))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${path}/${name}`),
    ),
  ].map((path) => readFileSync(join(ROOT, path), 'utf8'))
  const lines = [...help, ...pages].flatMap((text) => [
    ...[...text.matchAll(/^(?: {2}\$ )?(?:npx )?copydesk ([a-z][^\n]*)$/gm)],
    ...[...text.matchAll(/^npm start(?: -- ([^\n]*))?$/gm)],
    ...[...text.matchAll(/`(?:npx )?copydesk ([a-z][^`\n]*)`/g)],
  ])
  const all = lines.map((match) => match[1] ?? '')
  return [...new Set(all)].filter((line) => !/[<…>[\]]|\b[A-Z]{4,}\b/.test(line))
}

/** Words as a shell parts them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')

/** Commands that a sentence names without what they need. */
const NAMED_ALONE = new Set([
  'read',
  'story',
  'brief',
  'timeline',
  'article',
  'compare',
  'search',
  'verify',
])
/** Commands that run until they are ended: `test/package.test.ts` runs the one, `test/server/mcp.test.ts` the other. */
const UNTIL_ENDED = new Set(['serve', 'mcp'])
const commands = new Set(buildProgram().commands.map((command) => command.name()))
const whole = examples().filter((line) => {
  const [name, ...rest] = wordsOf(line)
  if (UNTIL_ENDED.has(name ?? '')) return false
  // `copydesk stories` in a sentence names a command; one that needs more is named, not shown.
  return name === undefined || rest.length > 0 || !NAMED_ALONE.has(name)
})

test.each([
  '',
  ...whole.sort((a, b) => Number(b.startsWith('read ')) - Number(a.startsWith('read '))),
])('copydesk %s does what it says', (line) => {
  const words = wordsOf(line)
  const { code, out, err } = copydesk(words)
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).not.toBe('')
  expect(out).not.toMatch(/^No such claim/)
})

test('every command has an example that was run', () => {
  for (const name of [...commands].filter((each) => !UNTIL_ENDED.has(each)))
    expect(whole.some((line) => line.split(' ')[0] === name)).toBe(true)
})
