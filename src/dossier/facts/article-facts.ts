import { shortId } from '../../article/index.ts'
import type { Member, StoryView } from '../story-view.ts'
import { listed } from '../wording/count-words.ts'
import { copyFacts } from './copy-facts.ts'
import { dayGrounds, dayLine, doubtedStamp, refutedLines } from './day-grounds.ts'
import type { Fact } from './fact.ts'
import { injectedFacts } from './injected-facts.ts'

/** What is said of one article, on paper and in the terminal alike. */
export interface ArticleFacts {
  /** `Channel Six, Ana Ruiz`. */
  readonly who: string
  readonly day: string
  readonly grounds: string
  readonly facts: readonly Fact[]
}

export function articleFacts(view: StoryView, member: Member): ArticleFacts {
  const { article } = member
  const plain = (text: string): Fact => ({ text, cites: [] })
  return {
    who: whoMadeIt(member),
    day: dayLine(member),
    grounds: dayGrounds(view, member),
    facts: [
      ...refutedLines(view, member).map((text): Fact => ({ text, cites: [], tone: 'wrong' })),
      ...doubtedStamp(member).map((text): Fact => ({ text, cites: [], tone: 'doubt' })),
      ...doubtedBylines(member),
      ...copyFacts(view, member),
      ...injectedFacts(article),
      ...slipFacts(view, member),
      ...sourceFacts(member).map(plain),
      ...versionFacts(member).map(plain),
      ...article.problems.map(({ message }): Fact => ({ text: message, cites: [], tone: 'doubt' })),
    ],
  }
}

/** A name that only a re-poster's template line holds (`source:Name`) is nobody's byline. */
const isTemplate = (byline: Member['article']['bylines'][number]): boolean =>
  byline.pointer === 'source:'

/** Outlet and byline; a re-poster's template line names nobody. */
export function whoMadeIt({ article }: Member): string {
  const names = article.bylines.filter((byline) => !isTemplate(byline)).map(({ value }) => value)
  const who = [article.outlet?.value, ...names].filter(Boolean).join(', ')
  if (who !== '') return who
  const dateline = article.agencies.find(({ how }) => how === 'dateline')
  const isReposted = article.bylines.some(isTemplate)
  if (dateline)
    return isReposted ? `${dateline.agency} text on a re-poster's page` : dateline.agency
  return isReposted ? "a re-poster's page, no outlet named" : 'no outlet or byline'
}

function doubtedBylines({ article }: Member): Fact[] {
  return article.bylines.filter(isTemplate).map(({ value, span }) => ({
    text: `page says by “${value}”: only a re-poster's template has the name`,
    cites: span ? [{ article: article.id, spans: [span] }] : [],
    tone: 'doubt',
  }))
}

/** Spellings that only this article has and that count as errors. */
function slipFacts({ story }: StoryView, { article }: Member): Fact[] {
  return story.entities.flatMap(({ name, spellings, mentions }) =>
    spellings.flatMap(({ text, slip }) => {
      const own = mentions.filter(
        (mention) => mention.article === article.id && mention.text === text,
      )
      const [first] = own
      if (!slip || !first) return []
      const cites = [{ article: article.id, spans: first.spans }]
      return [{ text: `reads “${text}” where the other mentions have “${name}”`, cites }]
    }),
  )
}

const CREDITS = {
  dateline: 'dateline names',
  'wire-credit': 'credit line names',
  byline: 'byline names',
} as const

/** Agencies: those the page credits, and those the text quotes others through. */
function sourceFacts({ article, claims, entities }: Member): string[] {
  const bodies = new Set(entities.filter(({ kind }) => kind === 'organisation').map(({ id }) => id))
  const credits = article.agencies.map(({ agency, how }) => `${CREDITS[how]} ${agency}`)
  const carriers = claims
    .filter(({ kind }) => kind === 'report')
    .filter(({ source }) => source?.entities.some((id) => bodies.has(id)))
    .flatMap(({ source }) => source?.names ?? [])
    .map(({ name }) => name)
  const named = [...new Set(carriers)].sort()
  return [
    ...new Set(credits),
    ...(named.length > 0
      ? [`names ${listed(named)} as ${named.length > 1 ? 'sources' : 'a source'}`]
      : []),
  ]
}

/** Which of the versions of its page it is: the last that came counts. */
function versionFacts({ article, versions = [] }: Member): string[] {
  if (versions.length < 2) return []
  const others = versions.filter((id) => id !== article.id).map(shortId)
  return [
    `version ${versions.indexOf(article.id) + 1} of ${versions.length} of its page (${listed(others)})`,
  ]
}
