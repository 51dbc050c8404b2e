import { readLines } from '../../sets/read-lines.ts'
import { bodyText, type Injected } from '../../src/article/index.ts'
import { hireCrew, readAlone, settle } from '../../src/desk/index.ts'
import type { Settlement } from '../../src/record/index.ts'
import type { Predict } from './area.ts'

interface FarmPage {
  readonly id: string
  readonly url: string | null
  readonly text: string
}

/** All pages are settled together: copies, days and injected words are proved by one another. */
export const predict: Predict = async (input, write) => {
  const pages = readLines<FarmPage>(input)
  const last = new Map(pages.map(({ id, url }) => [url, id]))
  const read = pages.map(({ id, url, text }) => {
    // Of versions of one page the last counts; here each is asked for: the others stand without their address.
    const own = url && last.get(url) === id ? { url } : {}
    return readAlone({ source: id, bytes: new TextEncoder().encode(text), ...own })
  })
  const crew = hireCrew(0)
  const settlement = await settle(read, crew)
  const byId = new Map(settlement.articles.map((page) => [page.article.id, page]))
  const printed = new Set<string>()
  pages.forEach(({ id }, index) => {
    const page = byId.get(read[index]?.article.id ?? '')
    if (!page) return
    const { article, published } = page
    const copyOf = textOf(article.id, settlement)
    const original = copyOf === null || printed.has(copyOf) ? null : originalOf(copyOf, settlement)
    if (original !== null) printed.add(copyOf!)
    write({
      id,
      story: storyOf(article.id, settlement) ?? article.id,
      copyOf,
      published: published.value ?? null,
      title: article.title,
      body: bodyText(article),
      injected: article.injected.map(({ span }: Injected) => span),
      ...(original === null ? {} : { original }),
    })
  })
}

function storyOf(id: string, { stories }: Settlement): string | undefined {
  return stories.find(({ articles }) => articles.includes(id))?.id
}

/** The text of a family: its original's where that is held, else as it was rebuilt. */
function originalOf(first: string, { stories, articles }: Settlement): string | null {
  const families = stories.flatMap((story) => story.families)
  const family = families.find(({ members }) => members[0] === first)
  const held = articles.find(({ article }) => article.id === family?.original)
  return held ? bodyText(held.article) : (family?.rebuilt?.text ?? null)
}

/** The family of copies that a page belongs to; borrowing a passage makes no copy. */
function textOf(id: string, { stories }: Settlement): string | null {
  for (const { families, links } of stories) {
    const family = families.find(({ members }) => members.includes(id))
    const isCopy = links.some(
      ({ a, b, relation }) => (a === id || b === id) && relation !== 'borrow',
    )
    if (family) return isCopy ? (family.members[0] ?? null) : null
  }
  return null
}
