import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copydesk } from './copydesk.ts'

let folder = ''
let archive: string[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-decide-'))
  archive = ['--archive', join(folder, 'a.db')]
  copydesk(['read', 'examples/altered.txt', ...archive])
  copydesk(['read', 'examples/wire.html', 'examples/independent.html', ...archive])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const data = (...command: string[]) => JSON.parse(copydesk([...command, ...archive, '--json']).out)

interface Change {
  readonly seq: number
  readonly kind: string
  readonly story: string
  readonly at: string
}

test('changes lists what changed since a number or a time', () => {
  const { changes, seq } = data('changes') as { changes: Change[]; seq: number }
  expect(changes[0]).toMatchObject({ seq: 2, kind: 'story-new' })
  expect(seq).toBe(changes.at(-1)?.seq)
  expect(copydesk(['changes', '--since', String(seq), ...archive]).out).toContain(
    'Nothing changed.',
  )
  expect(data('changes', '--since', changes[0]!.at).changes).toEqual(changes)
  expect(data('changes', '--since', '2200-01-01').changes).toEqual([])
  const { story } = changes[0]!
  expect(data('changes', '--story', story.slice(0, 9)).changes[0].story).toBe(story)
  expect(copydesk(['changes', '--since', 'soon', ...archive]).code).toBe(2)
})

test('stories and their parts are shown as they stood', () => {
  const { changes } = data('changes') as { changes: Change[] }
  const { stories } = data('stories', '--asof', '2')
  expect(stories).toHaveLength(1)
  expect(stories[0].articles).toHaveLength(1)
  expect(data('stories', '--asof', '0').stories).toEqual([])
  for (const command of ['story', 'brief', 'timeline']) {
    const { code, out } = copydesk([command, stories[0].id, '--asof', changes[0]!.at, ...archive])
    expect([command, code]).toEqual([command, 0])
    expect(out).not.toBe('')
  }
  expect(data('claims', '--asof', '1').claims).toEqual([])
  expect(copydesk(['story', stories[0].id, '--asof', '1', ...archive]).code).toBe(4)
})

test('a withdrawal is tried, taken, seen and taken back', () => {
  const before = data('stories')
  const tried = data('withdraw', 'wire.html', '--preview')
  expect(tried.kept).toBe(false)
  expect(tried.changes.length).toBeGreaterThan(0)
  expect(data('decide', 'list')).toEqual({ decisions: [] })
  expect(data('stories')).toEqual(before)
  const { decision } = data('withdraw', 'wire.html', '--reason', 'asked for')
  const { err } = copydesk(['article', 'wire.html', ...archive])
  expect(err).toContain(`withdrawn by ${decision.id}: asked for`)
  expect(copydesk(['articles', '--loose', ...archive]).out).toContain('no story')
  expect(data('decide', 'list').decisions).toMatchObject([{ id: decision.id, stands: true }])
  copydesk(['decide', 'undo', decision.id, ...archive])
  expect(data('decide', 'list').decisions[0].stands).toBe(false)
  expect(data('stories').stories.map(({ articles }: { articles: string[] }) => articles)).toEqual(
    before.stories.map(({ articles }: { articles: string[] }) => articles),
  )
  expect(copydesk(['check', ...archive]).out).toContain('Sound')
})

test('what cannot be decided is one line', () => {
  for (const command of [
    ['decide', 'everything'],
    ['decide', 'day', 'wire.html'],
    ['decide', 'day', 'wire.html', 'soon'],
    ['withdraw'],
    ['withdraw', 'wire.html', '--outlet', 'The Nowe'],
  ]) {
    const { code, err } = copydesk([...command, ...archive])
    expect([command.join(' '), code]).toEqual([command.join(' '), 2])
    expect(err.trim().split('\n')).toHaveLength(1)
  }
  expect(copydesk(['withdraw', 'absent.html', ...archive]).code).toBe(4)
})
