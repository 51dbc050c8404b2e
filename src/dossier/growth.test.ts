import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { type Article, articleFromText, type Cite } from '../article/index.ts'
import { buildStory } from '../brief/index.ts'
import { readAlone } from '../desk/index.ts'
import type { Annotated } from '../record/index.ts'
import { viewStories } from './index.ts'

it('names the lines of an article with one look at them', () => {
  const read = readAlone({ source: 'a.txt', bytes: Buffer.from('The dam held.') })
  const lines = (n: number): Article =>
    articleFromText(Array.from({ length: n }, (_, at) => `Line ${at} of the list.`).join('\n\n'))
  const work = (article: Article) => {
    const page: Annotated = { ...read, article }
    const group = { id: 's1', articles: [article.id], reasons: [] }
    const parts = { group, members: [read], links: [], families: [], comparisons: [] }
    const story = { ...buildStory(parts), articles: [article.id] }
    const [view] = viewStories({ articles: [page], stories: [story] })
    const cites = article.blocks.map(({ span }): Cite => ({ article: article.id, spans: [span] }))
    expect(view?.inOrder(cites)).toHaveLength(cites.length)
    expect(view?.label(cites.at(-1) as Cite)).toBe(`A¶${cites.length}`)
  }
  expect(growth(500, lines, work)).toBeLessThan(LINEAR)
})
