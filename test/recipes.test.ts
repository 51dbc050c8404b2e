import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { AgencyRow } from '../src/lexicon/agencies.data.ts'
import type { OfficeRow } from '../src/lexicon/offices.data.ts'
import type { SayingRow } from '../src/lexicon/verbs-of-saying.data.ts'

const ROOT = join(import.meta.dirname, '..')
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const RECIPES = (/^## Recipes\n([\s\S]*?)^## /m.exec(TEXT)?.[1] ?? '').split(/^### /m).slice(1)

const recipe = (title: string): string => RECIPES.find((text) => text.startsWith(title)) ?? ''

/** The line that a recipe adds, as a value of JavaScript. */
function lineOf<T>(title: string): T {
  const code = /```ts\n(.*?),?\n```/.exec(recipe(title))?.[1] ?? ''
  return new Function(`return ${/^\w+:/.test(code) ? `{ ${code} }` : code}`)() as T
}

afterEach(() => {
  vi.doUnmock('../src/lexicon/verbs-of-saying.data.ts')
  vi.doUnmock('../src/dates/sense.data.ts')
  vi.doUnmock('../src/events/find/verb-frames.data.ts')
  vi.doUnmock('../src/lexicon/agencies.data.ts')
  vi.doUnmock('../src/lexicon/offices.data.ts')
  vi.resetModules()
})

test('there are five recipes', () => {
  expect(RECIPES.map((text) => text.split('\n', 1)[0])).toEqual([
    'A verb of saying',
    'A relative date',
    'An event frame',
    'An agency or a paper',
    'An office',
  ])
})

test.each(RECIPES)('names files that are there: %#', (text) => {
  const paths = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path]) => path as string)
  expect(paths.length).toBeGreaterThan(1)
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

describe('a line that a recipe adds works', () => {
  test('a verb of saying', async () => {
    const row = lineOf<SayingRow>('A verb of saying')
    vi.doMock('../src/lexicon/verbs-of-saying.data.ts', async (original) => {
      const table = await original<typeof import('../src/lexicon/verbs-of-saying.data.ts')>()
      return { ...table, VERBS_OF_SAYING: [...table.VERBS_OF_SAYING, row] }
    })
    const { cueVerb } = await import('../src/claims/find/cue-lexicon.ts')
    expect(cueVerb('blurted', 'that')?.kind).toBe('state')
  })

  test('a relative date', async () => {
    const row = lineOf<Record<string, { days: number }>>('A relative date')
    vi.doMock('../src/dates/sense.data.ts', async (original) => {
      const table = await original<typeof import('../src/dates/sense.data.ts')>()
      return { ...table, DEICTIC_WORDS: { ...table.DEICTIC_WORDS, ...row } }
    })
    const { readDates } = await import('../src/dates/index.ts')
    const [day] = readDates('They meet overmorrow.', { published: '2024-01-15' })
    expect(day?.from).toBe('2024-01-17')
  })

  test('an event frame', async () => {
    const row = lineOf<readonly [string, string]>('An event frame')
    vi.doMock('../src/events/find/verb-frames.data.ts', async (original) => {
      const table = await original<typeof import('../src/events/find/verb-frames.data.ts')>()
      return { ...table, VERB_FRAMES: [...table.VERB_FRAMES, row] }
    })
    const { VERBS } = await import('../src/events/find/frame-lexicon.ts')
    expect(VERBS.get('parleyed')?.map(({ cameo }) => cameo)).toEqual(['040'])
  })

  test('an agency', async () => {
    const row = lineOf<AgencyRow>('An agency or a paper')
    vi.doMock('../src/lexicon/agencies.data.ts', async (original) => {
      const table = await original<typeof import('../src/lexicon/agencies.data.ts')>()
      return { ...table, AGENCIES: [...table.AGENCIES, row] }
    })
    const { agencyNamed } = await import('../src/lexicon/index.ts')
    expect(agencyNamed('NWR')).toBe('Northwire')
  })

  test('an office', async () => {
    const row = lineOf<OfficeRow>('An office')
    vi.doMock('../src/lexicon/offices.data.ts', async (original) => {
      const table = await original<typeof import('../src/lexicon/offices.data.ts')>()
      return { ...table, OFFICES: [...table.OFFICES, row] }
    })
    const { OFFICE_SECTORS, SIDE_NOUNS } = await import('../src/lexicon/index.ts')
    expect([OFFICE_SECTORS.get('portreeve'), SIDE_NOUNS.get('portreeves')]).toEqual(['GOV', 'GOV'])
  })
})
