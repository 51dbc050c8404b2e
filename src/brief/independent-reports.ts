import { type Cite, hull, overlaps, type Span } from '../article/index.ts'
import type { CopyFamily, CopyLink } from '../copies/index.ts'
import type { Origins } from '../record/index.ts'

/** A story's copies, read once: which articles are one text, and which share passages only. */
export interface SharedTexts {
  /** For each article that is a copy, one that stands for all copies of its text. */
  readonly text: ReadonlyMap<string, string>
  /** Loans by the smaller article id. */
  readonly loans: ReadonlyMap<string, readonly CopyLink[]>
  /** The agency of the first family of each article. */
  readonly agency: ReadonlyMap<string, { readonly name: string; readonly rank: number }>
}

/** Reads a story's copies once, for all that is counted in it. */
export function sharedTexts(
  links: readonly CopyLink[],
  families: readonly CopyFamily[],
): SharedTexts {
  const whole = new Joined()
  const loans = new Map<string, CopyLink[]>()
  for (const link of links) {
    if (link.relation !== 'borrow') whole.join(link.a, link.b)
    else if (loans.get(link.a)?.push(link) === undefined) loans.set(link.a, [link])
  }
  const agency = new Map<string, { name: string; rank: number }>()
  for (const [rank, { agency: name, members }] of families.entries()) {
    if (!name) continue
    for (const id of members) if (!agency.has(id)) agency.set(id, { name, rank })
  }
  const ids = new Set(links.flatMap(({ a, b }) => [a, b]))
  return { text: new Map([...ids].map((id) => [id, whole.root(id)])), loans, agency }
}

/**
 * How many independent reports stand under some words. Two articles count once where they belong to
 * copies of one text, where the very words lie in a passage that they share, or where both have it on the same word
 * (`credits`: whom an article names for it, `the Post reported`).
 */
export function countReports(
  cites: readonly Cite[],
  texts: SharedTexts,
  credits: ReadonlyMap<string, readonly string[]> = new Map(),
): Origins {
  const byArticle = new Map<string, Span[]>()
  for (const { article, spans } of cites) {
    const own = byArticle.get(article)
    if (own) own.push(hull(spans))
    else byArticle.set(article, [hull(spans)])
  }
  const articles = [...byArticle.keys()].sort()
  const reports = new Joined()
  // Copies of one text are one report, also through a third that is not cited.
  const textOf = (id: string) => texts.text.get(id) ?? id
  for (const id of articles) {
    for (const link of texts.loans.get(id) ?? []) {
      const [mine, theirs] = [byArticle.get(link.a), byArticle.get(link.b)]
      if (mine && theirs && isOneReport(link, mine, theirs))
        reports.join(textOf(link.a), textOf(link.b))
    }
  }
  const byCredit = new Map<string, string>()
  for (const id of articles) {
    for (const name of credits.get(id) ?? []) {
      const first = byCredit.get(name)
      if (first === undefined) byCredit.set(name, id)
      else reports.join(textOf(first), textOf(id))
    }
  }
  const count = new Set(articles.map((id) => reports.root(textOf(id)))).size
  const [first] = articles
    .flatMap((id) => texts.agency.get(id) ?? [])
    .sort((x, y) => x.rank - y.rank)
  return {
    reports: count,
    articles: articles.length,
    ...(first ? { agency: first.name } : {}),
  }
}

/** Things joined in pairs: `root` is the same for all that hang together. */
class Joined {
  readonly #parent = new Map<string, string>()

  root(id: string): string {
    let top = id
    for (let next = this.#parent.get(top); next !== undefined; next = this.#parent.get(top))
      top = next
    for (let at = id; at !== top; ) {
      const next = this.#parent.get(at) as string
      this.#parent.set(at, top)
      at = next
    }
    return top
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }
}

const isOneReport = (
  { passages }: CopyLink,
  mine: readonly Span[],
  theirs: readonly Span[],
): boolean =>
  passages.some(
    ({ a, b }) =>
      mine.some((span) => overlaps(a, span)) && theirs.some((span) => overlaps(b, span)),
  )

/** How many reports stand under a claim: `2 articles, 1 agency text: counts as 1 report`. */
export function originsText({ reports, articles, agency }: Origins): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  if (reports === articles) return count(articles, 'article')
  const text = agency ? `1 ${agency} text` : '1 text under several'
  return `${count(articles, 'article')}, ${text}: ${reports === 1 ? 'counts' : 'count'} as ${count(reports, 'report')}`
}
