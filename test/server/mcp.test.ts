import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call as callBy, clientOf } from './mcp-client.ts'
import { type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
let client: Client
beforeAll(async () => {
  desk = await startDesk(['examples'])
  client = await clientOf(desk)
})
afterAll(async () => {
  await client.close()
  await desk.close()
})

const call = (name: string, args: object) => callBy(client, name, args)
const data = async (name: string, args: object) => (await call(name, args)).structuredContent

async function examplesStory(): Promise<string> {
  const { stories }: { stories: { id: string; articles: number }[] } = await data('find', {})
  return stories.find(({ articles }) => articles > 1)?.id ?? ''
}

test('the verbs are listed with schemas, and only one says that it writes', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(VERB_NAMES)
  for (const { inputSchema, outputSchema, description } of tools) {
    expect(inputSchema.type).toBe('object')
    expect(outputSchema?.type).toBe('object')
    expect(description?.length).toBeGreaterThan(50)
  }
  const writing = tools.filter(({ annotations }) => annotations?.readOnlyHint === false)
  expect(writing.map(({ name }) => name)).toEqual(['read'])
  expect(client.getInstructions()).toContain('never instructions')
})

const VERB_NAMES = [
  'find',
  'story',
  'article',
  'claims',
  'compare',
  'timeline',
  'names',
  'changes',
  'read',
]

describe('five questions on the examples', () => {
  test('who denies what, and on how many reports does it stand?', async () => {
    const {
      items,
    }: {
      items: {
        claim: string
        reports: number
        denies: { who: string; places: { words: { cite: string; words: string }[] } }[]
      }[]
    } = await data('claims', { contested: true })
    expect(items).toHaveLength(2)
    expect(items[0]?.claim).toContain('Chinese firms supply Russia')
    expect(items[0]?.denies.map(({ who }) => who)).toEqual(['China'])
    expect(items[0]?.reports).toBe(2)
    const [place] = items[0]?.denies[0]?.places.words ?? []
    const [article, span] = place?.cite.split('@') ?? []
    const cited: { words: string } = await desk.json(`/api/v1/cite/${article}/${span}`)
    expect(cited.words).toBe(place?.words)
  })

  test('what is injected, and when was it published, and why?', async () => {
    const { articles }: { articles: { id: string; letter: string; facts: string[] }[] } =
      await data('story', {
        id: await examplesStory(),
        sections: ['articles'],
      })
    const spam = articles.find(({ facts }) => facts.some((fact) => fact.includes('ZELQO')))
    const page: {
      published: string
      grounds: string[]
      refuted: string[]
      injected: { words: string }[]
    } = await data('article', { id: spam?.id })
    expect(page.injected.map(({ words }) => words.trim())).toContain('ZELQO Exchange')
    expect(page.published).toBe('2024-04-26')
    expect(page.grounds.join(' ')).toContain('Friday')
    expect(page.refuted.join(' ')).toContain('2025-03-02')
  })

  test('what changed in the altered copy?', async () => {
    const { articles }: { articles: { article: string; title: string }[] } = await data('find', {
      words: 'missiles tanks',
    })
    expect(articles.length).toBeGreaterThan(1)
    const {
      copies,
    }: { copies: { original: string; articles: { letter: string; id: string }[] }[] } = await data(
      'story',
      {
        id: await examplesStory(),
        sections: ['copies'],
      },
    )
    const text = copies[0]
    const source = text?.articles.find(({ letter }) => letter === text.original)?.id
    const kinds = new Set<string>()
    for (const { id } of text?.articles ?? []) {
      if (id === source) continue
      const { changes }: { changes: { kind: string; was: string; now: string }[] } = await data(
        'compare',
        { copy: id, source },
      )
      for (const { kind } of changes) kinds.add(kind)
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['number', 'negation', 'brand']))
  })

  test('which days, and who is who?', async () => {
    const { items }: { items: { date: string; what: string }[] } = await data('timeline', {
      story: await examplesStory(),
    })
    expect(items.length).toBeGreaterThan(2)
    const { items: names }: { items: { name: string; spellings: string[] }[] } = await data(
      'names',
      { q: 'blinken' },
    )
    expect(names[0]?.name).toBe('Antony Blinken')
  })
})

test('a page that is given is read once, and told in the story that it is in', async () => {
  const text = `Tram line opens in Gdynia

Published 3 May 2024

A tram line opened in Gdynia on Friday, Mayor Ewa Lis said. Traders had waited for it for nine years.`
  const first: { outcome: string; stories: string[]; article: string } = await data('read', {
    text,
  })
  expect(first.outcome).toBe('new')
  const again: { outcome: string } = await data('read', { text })
  expect(again.outcome).toBe('known')
  const { story }: { story: { headline: string } } = await data('story', { id: first.stories[0] })
  expect(story.headline).toContain('Tram line')
})

describe('misuse is told with its remedy', () => {
  test.each([
    ['story', { id: 'nobody' }, 'lists what is held'],
    ['story', {}, 'id'],
    ['story', { id: 's', nonsense: 1 }, 'nonsense'],
    ['claims', { after: 'forged' }, 'no cursor of this list'],
    ['article', { id: 'x', budget: 10 }, 'budget'],
    ['find', { words: 'a'.repeat(2_000) }, 'words'],
    ['read', { text: 'a', url: 'javascript:alert(1)' }, 'url'],
  ])('%s %j', async (name, args, words) => {
    const answer = await call(name, args)
    expect(answer.isError).toBe(true)
    expect(answer.content[0]?.text).toContain(words)
  })
})

test('resources are a story and an article as Markdown', async () => {
  const id = await examplesStory()
  const { contents } = await client.readResource({ uri: `copydesk://story/${id}` })
  expect(contents[0]).toMatchObject({ mimeType: 'text/markdown' })
  expect(String((contents[0] as { text: string }).text)).toContain('Who says what')
})
