import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
let story = ''
beforeAll(async () => {
  desk = await startDesk(['examples'])
  const { items }: { items: { id: string; articles: number }[] } =
    await desk.json('/api/v1/stories')
  story = items.find(({ articles }) => articles > 1)?.id ?? ''
})
afterAll(() => desk.close())

interface Span {
  readonly start: number
  readonly end: number
}
interface Evidence {
  readonly article: string
  readonly spans: readonly Span[]
  readonly quote: string
}

/** Every piece of evidence in an answer, wherever it stands. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'quote' in value && 'spans' in value ? [value as Evidence] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('a story', () => {
  test('is found by its id, the beginning of it, and an article in it', async () => {
    const whole: { id: string } = await desk.json(`/api/v1/stories/${story}`)
    const short: { id: string } = await desk.json(`/api/v1/stories/${story.slice(0, 9)}`)
    const { items }: { items: { id: string }[] } = await desk.json(
      `/api/v1/stories/${story}/articles`,
    )
    const through: { id: string } = await desk.json(`/api/v1/stories/${items[2]?.id}`)
    expect([whole.id, short.id, through.id]).toEqual([story, story, story])
  })

  test('tells in its head how much each section holds, in less than 10 KB', async () => {
    const answer = await desk.ask(`/api/v1/stories/${story}`)
    const text = await answer.text()
    expect(text.length).toBeLessThan(10_000)
    const { sections, reports, articles } = JSON.parse(text)
    expect({ reports, articles }).toEqual({ reports: 2, articles: 6 })
    for (const [name, count] of Object.entries(sections)) {
      const page: { count: number } = await desk.json(`/api/v1/stories/${story}/${name}?limit=1`)
      expect(page.count, name).toBe(count)
    }
  })

  test('shows under every line words that stand where it says', async () => {
    const texts = new Map<string, string>()
    let checked = 0
    for (const section of ['brief', 'claims', 'timeline', 'names', 'events', 'articles']) {
      const page: unknown = await desk.json(`/api/v1/stories/${story}/${section}?limit=200`)
      for (const { article, spans, quote } of evidenceIn(page)) {
        if (!texts.has(article)) {
          const layer: { text: string } = await desk.json(`/api/v1/articles/${article}/text`)
          texts.set(article, layer.text)
        }
        const words = spans.map(({ start, end }) => texts.get(article)?.slice(start, end)).join('')
        for (const word of plain(quote).split(' ')) expect(words).toContain(word)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(200)
  })

  test('says in each piece of evidence who speaks and for whom', async () => {
    const {
      items,
    }: {
      items: {
        contested: boolean
        denies: string[]
        evidence: { stance: string; by: string[]; cue: string | null }[]
      }[]
    } = await desk.json(`/api/v1/stories/${story}/claims?contested=true`)
    expect(items.every(({ contested }) => contested)).toBe(true)
    const denials = items[0]?.evidence.filter(({ stance }) => stance === 'denies') ?? []
    expect(denials.length).toBeGreaterThan(0)
    for (const { by } of denials) expect(by).toEqual(['China'])
    expect(denials.some(({ cue }) => cue?.includes('denied'))).toBe(true)
  })

  test('narrows its claims by party, stance and reports', async () => {
    const by = async (query: string): Promise<number> =>
      ((await desk.json(`/api/v1/stories/${story}/claims?${query}`)) as { count: number }).count
    const all = await by('')
    expect(await by('party=china')).toBeLessThan(all)
    expect(await by('party=china&stance=denies')).toBeLessThan(await by('party=china'))
    expect(await by('min_reports=2')).toBeLessThan(all)
    expect(await by('all=true')).toBeGreaterThanOrEqual(all)
    expect(await by('party=nobody')).toBe(0)
  })

  test('has its copies as a tree under the original', async () => {
    const {
      items,
    }: { items: { original: string; tree: { article: string; parent: string | null }[] }[] } =
      await desk.json(`/api/v1/stories/${story}/copies`)
    const { original, tree } = items[0] ?? { original: '', tree: [] }
    expect(tree[0]).toMatchObject({ article: original, parent: null })
    const within = new Set(tree.map(({ article }) => article))
    for (const { article, parent } of tree.slice(1)) {
      expect(within.has(parent ?? '')).toBe(true)
      expect(parent).not.toBe(article)
    }
  })

  test('tells the rule behind a line', async () => {
    const why: { steps: { rule: string; file: string }[] } = await desk.json(
      `/api/v1/stories/${story}/why?line=claim%201`,
    )
    expect(why.steps.length).toBeGreaterThan(0)
    expect(why.steps.some(({ file }) => file?.startsWith('src/'))).toBe(true)
  })
})

describe('lists', () => {
  test.each(['timeline', 'claims', 'names', 'articles'])(
    'page by page give what they give at once: %s',
    async (section) => {
      const path = `/api/v1/stories/${story}/${section}`
      const whole: { items: unknown[] } = await desk.json(`${path}?limit=200`)
      const paged: unknown[] = []
      let after = ''
      for (;;) {
        const page: { items: unknown[]; next: string | null } = await desk.json(
          `${path}?limit=3${after}`,
        )
        paged.push(...page.items)
        if (page.next === null) break
        after = `&after=${page.next}`
      }
      expect(paged).toEqual(whole.items)
    },
  )

  test('of stories and articles go on in the archive where they ended', async () => {
    for (const list of ['stories', 'articles']) {
      const whole: { items: { id: string }[] } = await desk.json(`/api/v1/${list}`)
      const ids: string[] = []
      let after = ''
      for (;;) {
        const page: { items: { id: string }[]; next: string | null } = await desk.json(
          `/api/v1/${list}?limit=1${after}`,
        )
        ids.push(...page.items.map(({ id }) => id))
        if (page.next === null) break
        after = `&after=${page.next}`
      }
      expect(ids).toEqual(whole.items.map(({ id }) => id))
    }
  })

  test('of stories end with the day that is asked for, or today', async () => {
    const later = await startDesk(['examples/unrelated.txt'], {
      clock: () => Date.UTC(2024, 4, 15),
    })
    try {
      const count = async (query: string) =>
        ((await later.json(`/api/v1/stories?${query}`)) as { items: unknown[] }).items.length
      expect(await count('window=3days')).toBe(1)
      expect(await count('window=day')).toBe(0)
      expect(await count('window=day&until=2024-05-14')).toBe(1)
      expect(await count('window=week&until=2024-04-01')).toBe(0)
    } finally {
      await later.close()
    }
  })
})

describe('an answer that a client holds already', () => {
  test.each(['/api/v1/stories', '/api/openapi.json', '/index.json', '/', '/assets/desk-1.js'])(
    'is not sent again: %s',
    async (path) => {
      const etag = (await desk.ask(path)).headers.get('etag') ?? ''
      const again = await desk.ask(path, { headers: { 'if-none-match': `"other", W/${etag}` } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect((await desk.ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    },
  )
})

describe('behind the address of a page', () => {
  test('lie its data and its Markdown', async () => {
    const { items }: { items: { article: string }[] } = await desk.json('/api/v1/search?q=weapons')
    const article = items[0]?.article ?? ''
    const pages: Readonly<Record<string, string>> = {
      '/index': 'Stories',
      [`/stories/${story}`]: 'Who says what',
      [`/articles/${article}`]: 'Why that day',
      '/names': 'Names',
      '/names/country-china': 'China',
    }
    for (const [path, words] of Object.entries(pages)) {
      expect(await desk.json(`${path}.json`), path).toBeTypeOf('object')
      const answer = await desk.ask(`${path}.md`)
      expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
      expect(await answer.text(), path).toContain(words)
    }
    const query = await (await desk.ask('/search.md?q=weapons')).text()
    expect(query).toContain('Search: weapons')
    const beside = await (await desk.ask(`/compare.md?copy=${article}&source=${article}`)).text()
    expect(beside).toContain('Beside')
  })
})

describe('articles side by side', () => {
  test('name each change of meaning by its kind', async () => {
    const { items }: { items: { id: string; source: string; letter: string }[] } = await desk.json(
      `/api/v1/stories/${story}/articles`,
    )
    const id = (source: string) => items.find((one) => one.source.endsWith(source))?.id
    const view: {
      copies: { changes: Record<string, number> }[]
      rows: { cells: { pieces: { kind: string; was: string; text: string }[] }[] }[]
    } = await desk.json(`/api/v1/compare?copy=${id('altered.txt')}&source=${id('wire.html')}`)
    expect(view.copies[0]?.changes).toMatchObject({ number: 1, negation: 1 })
    const changed = view.rows
      .flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces))
      .filter(({ kind }) => kind === 'number')
    expect(changed).toMatchObject([{ was: 'an hour', text: 'three' }])
  })
})
