import { z } from 'zod'
import { itemMarkdown, plainCite, type SectionName, type sectionSchemas } from '../answers/index.ts'
import { shortId } from '../article/index.ts'
import type { Told } from './budget.ts'
import { placesOf, placesSchema, shown } from './cited-words.ts'

type Item<N extends SectionName> = z.infer<(typeof sectionSchemas)[N]>['items'][number]

const sideSchema = z.object({
  who: z.string(),
  voices: z.array(z.string()).describe('who spoke for it'),
  places: placesSchema,
})

/** A claim, as agents are told it. */
export const toldClaimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  contested: z.boolean().describe('one asserts it and another denies it'),
  asserts: z.array(sideSchema),
  denies: z.array(sideSchema),
  declines: z.array(sideSchema).describe('asked, and gave no answer'),
  reports: z.number().int().describe('independent reports: copies of one text count once'),
  articles: z.number().int(),
  first: z.string().nullable().describe('day of its first article'),
  last: z.string().nullable().describe('day of its last article'),
})

/** What agents are told of an item of each section. */
export const toldSchemas = {
  brief: z.object({ text: z.string(), places: placesSchema }),
  claims: toldClaimSchema,
  articles: z.object({
    letter: z.string().describe('by which its lines are cited'),
    id: z.string(),
    title: z.string(),
    who: z.string(),
    published: z.string().nullable(),
    grounds: z.string().describe('why that day'),
    own: z.number().describe('share of its words that are its own reporting'),
    facts: z.array(z.string()).describe('what was changed, injected, refuted in it'),
  }),
  copies: z.object({
    agency: z.string().nullable(),
    original: z.string().nullable().describe('letter of the article nearest to the original'),
    articles: z.array(
      z.object({
        letter: z.string(),
        id: z.string(),
        from: z.string().nullable().describe('letter of the article that it has the text from'),
        share: z.number().describe('share of its words that stand there'),
      }),
    ),
  }),
  timeline: z.object({
    date: z.string().describe('YYYY-MM-DD, or FROM/TO'),
    what: z.string(),
    status: z.string().describe('happened, planned, alleged, denied or conditional'),
    places: placesSchema,
  }),
  names: z.object({
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    role: z.string().nullable(),
    spellings: z.array(z.string()),
    slips: z.array(z.string()).describe('spellings that count as errors'),
    mentions: z.number().int(),
  }),
  events: z.object({
    line: z.string(),
    type: z.string().describe('PLOVER event type'),
    status: z.string(),
    date: z.string().nullable(),
    places: placesSchema,
  }),
} as const

type ToldItem<N extends SectionName> = z.infer<(typeof toldSchemas)[N]>

/** Facts of an article, articles of a text, spellings of a name that are told. */
const MOST_FACTS = 12
const MOST_SIDES = 6
const MOST_COPIES = 40
const MOST_SPELLINGS = 12

const DATA: { [N in SectionName]: (item: Item<N>) => ToldItem<N> } = {
  brief: ({ text, evidence }) => ({ text: shown(text), places: placesOf(evidence) }),
  claims: toldClaim,
  articles: ({ letter, id, title, who, published, grounds, own, facts }) => ({
    letter,
    id: shortId(id),
    title: shown(title),
    who: shown(who),
    published,
    grounds: shown(grounds),
    own,
    facts: facts.slice(0, MOST_FACTS).map(({ text }) => shown(text)),
  }),
  copies: ({ agency, original, tree }) => {
    const letters = new Map(tree.map(({ article, letter }) => [article, letter]))
    return {
      agency,
      original: letters.get(original ?? '') ?? null,
      articles: tree.slice(0, MOST_COPIES).map(({ article, letter, parent, share }) => ({
        letter,
        id: shortId(article),
        from: letters.get(parent ?? '') ?? null,
        share,
      })),
    }
  },
  timeline: ({ date, what, status, evidence }) => ({
    date,
    what: shown(what),
    status,
    places: placesOf(evidence),
  }),
  names: ({ name, kind, country, role, spellings, slips, mentions }) => ({
    name: shown(name),
    kind,
    country,
    role,
    spellings: spellings.slice(0, MOST_SPELLINGS).map(shown),
    slips: slips.slice(0, MOST_SPELLINGS).map(({ text }) => shown(text)),
    mentions,
  }),
  events: ({ line, type, status, date, evidence }) => ({
    line: shown(line),
    type,
    status,
    date,
    places: placesOf(evidence),
  }),
}

/** A claim with the first words of each side. */
export function toldClaim(claim: Item<'claims'>): z.infer<typeof toldClaimSchema> {
  const sides = (stance: 'asserts' | 'denies' | 'declines') =>
    claim[stance].slice(0, MOST_SIDES).map((who) => ({
      who: shown(who),
      voices: claim.voices
        .filter((voice) => voice.stance === stance && voice.party === who)
        .flatMap((voice) => voice.who.slice(0, 2).map(shown)),
      places: placesOf(
        claim.evidence.filter((one) => one.stance === stance && one.by.includes(who)),
      ),
    }))
  return {
    id: claim.id,
    claim: shown(claim.proposition),
    contested: claim.contested,
    asserts: sides('asserts'),
    denies: sides('denies'),
    declines: sides('declines'),
    reports: claim.origins.reports,
    articles: claim.origins.articles,
    first: claim.firstTold,
    last: claim.lastTold,
  }
}

/** Bytes of a line of text, and lines of an item: a line of a page may be as long as the page. */
const LONGEST_LINE = 1_000
const MOST_LINES = 12

/** An item of a section as agents are told it. */
export const told = <N extends SectionName>(name: N, item: Item<N>): Told<ToldItem<N>> => ({
  data: DATA[name](item),
  text: itemMarkdown(name, item as never, plainCite)
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => shown(line, LONGEST_LINE))
    .join('\n'),
})
