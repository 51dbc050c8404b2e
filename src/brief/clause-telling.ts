import {
  type BlockRole,
  blockAt,
  type CivilDay,
  cutInjected,
  daysBetween,
  hull,
  overlaps,
  type Span,
} from '../article/index.ts'
import { type Claim, speakerNames } from '../claims/index.ts'
import type { Clause, WordRange } from '../clauses/index.ts'
import type { Timex } from '../dates/index.ts'
import { sayingVerbs } from '../lexicon/index.ts'
import type { Annotated, TimelineEntry } from '../record/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'
import type { DatedTelling } from './dated-telling.ts'
import { bearerOf, type DayBearer } from './deeds/day-bearer.ts'
import { deedOf, nounDeed } from './deeds/deed.ts'
import type { WhoAt } from './deeds/who-at.ts'
import { type CitedSentence, citedSentence, wordsOf } from './lines/cited-sentence.ts'
import { isFiledDay } from './lines/filed-day.ts'
import { clauseLine } from './lines/told-clause.ts'
import { NO_LINE } from './lines/told-line.ts'
import { inYearOfStory } from './years-of-story.ts'

/** A page that tells of more days is a calendar: the first ones are told. */
const MOST_TIMES = 400
/** Longer spans of days place nothing. */
const MAX_DAYS = 31
const ROLES: ReadonlySet<BlockRole> = new Set(['title', 'dek', 'body', 'subhead'])
const SAYING = sayingVerbs('vouched')
/** "by", "until" a day that is to come: something is to happen, or to last, up to then. */
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'by'])
/** What begins, lies before or behind a day was not done on it. */
const BESIDE: ReadonlySet<string> = new Set([
  'since',
  'after',
  'before',
  'from',
  'of',
  'between',
  'than',
])
/** Verbs by which a day to come is fixed: `the vote was put off to Friday`. Lemmas. */
const FIXING: ReadonlySet<string> = new Set(
  'postpone delay adjourn defer put move schedule set fix plan expect slate extend suspend close shut cancel'.split(
    ' ',
  ),
)
const PERSON = /^(?:he|she)$/
/** A clause that is no fact: "if it opens on Monday". */
const UNREAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])

/** What happened, or is to happen, on a day: each verb of a page's text that has a day of its own; nouns that have one tell it in silence. */
export function clauseTellings(
  page: Annotated,
  { claims, who, known, days }: TellingParts,
): DatedTelling[] {
  // "Monday through Wednesday" is one time: its last day by itself is none.
  const ends = new Set(page.timexes.flatMap(({ rangeTo }) => rangeTo ?? []))
  return page.timexes.slice(0, MOST_TIMES).flatMap((read, at) => {
    if (ends.has(at)) return []
    const timex = inYearOfStory(read, days)
    const sentence = isPlaced(page, timex) ? citedSentence(page, timex.sentence) : null
    const time = sentence && wordsOf(sentence, hull(timex.spans))
    const bearer = time && !isFiledDay(page, timex) && bearerOf(sentence, time)
    if (!bearer || !time) return []
    return telling({ page, sentence, time, bearer, timex, claims, who, known }) ?? []
  })
}

/** What tellings of a page are read with. */
export interface TellingParts {
  /** The page's own. */
  readonly claims: readonly Claim[]
  readonly who: WhoAt
  readonly known: Antecedents
  /** First and last day of the story's pages. */
  readonly days: readonly [string, string] | null
}

interface Told {
  readonly page: Annotated
  readonly sentence: CitedSentence
  readonly time: WordRange
  readonly bearer: DayBearer
  readonly timex: Timex
  readonly claims: readonly Claim[]
  readonly who: WhoAt
  readonly known: Antecedents
}

function isPlaced({ article }: Annotated, { from, to, type, spans, rangeTo }: Timex): boolean {
  if (!from || !to || type === 'DURATION' || type === 'SET' || rangeTo !== undefined) return false
  const { start } = hull(spans)
  const block = blockAt(article, start)
  if (!block || !ROLES.has(block.role) || daysBetween(from, to) >= MAX_DAYS) return false
  return !isSpoken(article.text, { start: block.span.start, end: start })
}

/** Behind an open quotation mark: a day that somebody says. */
function isSpoken(text: string, { start, end }: Span): boolean {
  const before = text.slice(start, end)
  const count = (mark: string) => before.split(mark).length - 1
  return count('“') > count('”') || count('"') % 2 === 1
}

function telling(told: Told): DatedTelling | null {
  const { page, sentence, time, bearer, timex, who } = told
  const { clause, noun } = bearer
  const { from, to } = timex as Timex & { from: CivilDay; to: CivilDay }
  if (!clause) {
    const deed = noun === null ? null : nounDeed(sentence, noun, who)
    return deed && { ...base(told, from, to), deed, line: NO_LINE, what: '', status: 'happened' }
  }
  const isSaying = SAYING.has(clause.predicate.lemma)
  if (isSaying && (clause.complement || clause.objects.length === 0)) return null
  const status = statusOf(sentence, bearer, clause, {
    from,
    isDay: from === to,
    published: page.published.value,
  })
  if (!status) return null
  const line =
    clause.relation === 'relcl' || clause.relation === 'acl'
      ? NO_LINE
      : clauseLine(sentence, clause, time, (at) =>
          // "It" is one thing as often as another.
          !PERSON.test(sentence.lower[at] ?? '')
            ? undefined
            : nameAt(told.known, page.article.id, [sentence.words[at]?.start ?? -1]),
        )
  const deed = deedOf(sentence, clause, who)
  return { ...base(told, from, to), deed, line, what: line.text, status }
}

/** What every telling of a day has. */
function base(
  { page: { article }, sentence, timex, bearer, claims }: Told,
  from: CivilDay,
  to: CivilDay,
): Omit<DatedTelling, 'deed' | 'line' | 'what' | 'status'> {
  const { words } = sentence
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const day = hull(timex.spans)
  const at = words[bearer.clause?.predicate.head ?? bearer.noun ?? 0]
  const speakers = claims
    .filter(({ content }) => at && content.some((piece) => overlaps(piece, at)))
    .flatMap((claim) => [claim.source, ...claim.via])
  return {
    rule: 'dated-clause',
    from,
    to,
    through: [...new Set(speakers.flatMap(speakerNames).map(({ name }) => name))].sort(),
    evidence: [{ article: article.id, spans: cutInjected(article, { start, end }) }],
    nearness: at ? Math.max(0, day.start - at.end, at.start - day.end) : 0,
    isBetween: false,
  }
}

/** Whether a clause tells what was done on its day, or is to be done; null where it says neither. */
function statusOf(
  sentence: CitedSentence,
  { preposition }: DayBearer,
  clause: Clause,
  { from, isDay, published }: { from: CivilDay; isDay: boolean; published: CivilDay | undefined },
): TimelineEntry['status'] | null {
  const finite = finiteAbove(sentence, clause)
  if (finite?.predicate.mood !== 'indicative') return null
  if (clauseChain(sentence, clause).some(({ opener }) => opener && UNREAL.has(opener.word)))
    return null
  if (BESIDE.has(preposition)) return null
  const isAhead = published !== undefined && from > published
  const { predicate } = clause
  if (UP_TO.has(preposition)) return isAhead && isDay ? 'planned' : null
  const { modality, tense, copular, lemma } = finite.predicate
  if (modality === 'possible' || modality === 'hypothetical') return null
  const isToCome =
    modality === 'future' || modality === 'necessary' || predicate.form === 'infinitive'
  if (isToCome) return published === undefined || isAhead ? 'planned' : null
  if (isAhead)
    return tense === 'present' || FIXING.has(predicate.lemma) || FIXING.has(lemma)
      ? 'planned'
      : null
  // "The port is shut" is so on many days.
  return copular && tense === 'present' ? null : 'happened'
}

function clauseChain({ clauses }: CitedSentence, clause: Clause): Clause[] {
  const chain: Clause[] = []
  for (let at: Clause | undefined = clause; at && !chain.includes(at); at = clauses[at.parent])
    chain.push(at)
  return chain
}

/** The clause itself, or the finite one that its verb hangs on: "plans to open". */
function finiteAbove(sentence: CitedSentence, clause: Clause): Clause | undefined {
  return clauseChain(sentence, clause).find(({ predicate }) => predicate.form === 'finite')
}
