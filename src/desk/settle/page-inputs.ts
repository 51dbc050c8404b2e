import type { Decision } from '../../archive/index.ts'
import { bodyText } from '../../article/index.ts'
import type { Annotated, Correction } from '../../record/index.ts'

/** A page as settling takes it: what people decided of it stands in it. */
export interface PageInput {
  readonly page: Annotated
  /** What it says of itself otherwise. */
  readonly byHand: readonly Correction[]
}

/** Decisions by what they are about: looked through once. */
interface PageDecisions {
  readonly withdrawn: {
    readonly articles: ReadonlySet<string>
    readonly outlets: ReadonlySet<string>
    readonly sources: readonly string[]
  }
  /** What is set of an article, by kind: the last that was decided. */
  readonly set: ReadonlyMap<string, ReadonlyMap<Decision['kind'], string>>
}

function pageDecisions(decisions: readonly Decision[]): PageDecisions {
  const set = new Map<string, Map<Decision['kind'], string>>()
  for (const { kind, subject, object } of decisions) {
    if (kind !== 'day' && kind !== 'outlet' && kind !== 'byline') continue
    set.set(subject, (set.get(subject) ?? new Map()).set(kind, object))
  }
  const subjects = (wanted: Decision['kind']) =>
    decisions.flatMap(({ kind, subject }) => (kind === wanted ? [subject] : []))
  return {
    set,
    withdrawn: {
      articles: new Set(subjects('withdraw-article')),
      outlets: new Set(subjects('withdraw-outlet')),
      sources: subjects('withdraw-source'),
    },
  }
}

/** A page with what people decided of it; null where it is withdrawn. */
function decidedPage(page: Annotated, { set, withdrawn }: PageDecisions): PageInput | null {
  const { article, published } = page
  const { sources } = article.origin
  if (withdrawn.articles.has(article.id)) return null
  const isFrom = (source: string) => withdrawn.sources.some((start) => source.startsWith(start))
  if (sources.length > 0 && sources.every(isFrom)) return null
  const own = set.get(article.id)
  const outlet = own?.get('outlet') ?? article.outlet?.value
  if (outlet !== undefined && withdrawn.outlets.has(outlet)) return null
  if (!own) return { page, byHand: [] }
  const [day, byline] = [own.get('day'), own.get('byline')]
  const said = (field: Correction['field'], value: string, here = ''): Correction => ({
    field,
    value,
    reason: { code: 'by-hand', parts: { here } },
  })
  return {
    page: {
      ...page,
      article: {
        ...article,
        ...(own.has('outlet') ? { outlet: { value: outlet as string } } : {}),
        ...(byline === undefined ? {} : { bylines: [{ value: byline }] }),
      },
      ...(day === undefined ? {} : { published: { ...published, value: day, confidence: 1 } }),
    },
    byHand: [
      ...(day === undefined ? [] : [said('published', day, published.value)]),
      ...(own.has('outlet') ? [said('outlet', outlet as string, article.outlet?.value)] : []),
      ...(byline === undefined ? [] : [said('byline', byline, article.bylines[0]?.value)]),
    ],
  }
}

/** Of the shorter of two texts at least this share of runs of three words stands in the other, or they are two pages. */
const SHARE = 0.2

const runsOf = ({ article }: Annotated): Set<string> => {
  const words =
    bodyText(article)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

/** Whether two pages of one address are versions of one: a site that gives all its pages one address has many pages. */
function isVersionOf(a: Annotated, b: Annotated): boolean {
  if (a.article.title !== '' && a.article.title === b.article.title) return true
  const [one, two] = [runsOf(a), runsOf(b)]
  const [few, many] = one.size < two.size ? [one, two] : [two, one]
  const shared = [...few].filter((run) => many.has(run)).length
  return few.size > 0 && shared >= SHARE * few.size
}

/** Where pages and their versions are looked up. */
interface Pages {
  page(id: string): Annotated | null
  versions(id: string): readonly string[]
}

/**
 * Gives each page as it counts: null where it is not held, is withdrawn, or a newer version of it counts. `read` is what was
 * read of it, where that is known.
 */
export function inputsFrom(
  pages: Pages,
  decisions: readonly Decision[],
): (id: string, read?: Annotated) => PageInput | null {
  const decided = pageDecisions(decisions)
  return (id, read = pages.page(id) ?? undefined) => {
    const input = read ? decidedPage(read, decided) : null
    if (!input) return null
    const versions = pages.versions(id)
    const isOld = versions.slice(versions.indexOf(id) + 1).some((one) => {
      const other = pages.page(one)
      const newer = other && decidedPage(other, decided)
      return newer && hasBody(newer.page) && isVersionOf(input.page, newer.page)
    })
    return isOld ? null : input
  }
}

/** Whether a page has a body: one without shares no text and tells no story. */
export const hasBody = ({ article }: Annotated): boolean => bodyText(article).trim() !== ''
