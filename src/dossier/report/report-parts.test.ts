import { expect, it } from 'vitest'
import { PAGES, settlePages } from '../../../test/settled-pages.ts'
import { viewStories } from '../story-view.ts'
import { citeLinks, quotes } from './report-parts.ts'

it('gives the words of a statement once, with a link to each place that has them', async () => {
  const [view] = viewStories(await settlePages(PAGES))
  const entry = view!.story.ledger.find(({ evidence }) => evidence.length > 1)
  const words = quotes(view!, entry!.evidence)?.html ?? ''
  const found = [...words.matchAll(/<blockquote>(.*?)<a/g)].map((match) => match[1])
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found).size).toBe(found.length)
  expect(words).toContain(`The words (${found.length})`)
  const links = citeLinks(view!, entry!.evidence).html
  expect(links.match(/class="cite"/g)?.length).toBeGreaterThan(0)
  expect(quotes(view!, [])).toBeNull()
})
