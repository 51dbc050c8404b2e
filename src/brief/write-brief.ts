import {
  type Cite,
  cutInjected,
  daysBetween,
  formatDays,
  hull,
  overlaps,
  textAt,
} from '../article/index.ts'
import type { CopyFamily } from '../copies/index.ts'
import type { Annotated } from './annotated.ts'
import { asSentence, capitalised, closed, firstSentence, lineText } from './line-text.ts'
import { isNamed, list, said, verb } from './speech.ts'
import type { BriefSentence, LedgerEntry, TimelineEntry } from './story-record.ts'

const MAX_TOLD = 3
const MAX_CONTESTED = 2
const MAX_SAID = 2
/** A lead is given whole, unless it is no sentence. */
const MAX_LEAD = 420
/** Older days are background: on the timeline, not in the brief. */
const MAX_PAST_DAYS = 60
/** A statement shorter than this says nothing without its text. */
const MIN_WORDS = 5

/** A longer one is a speech. */
const MAX_WORDS = 45

/** What a brief is written from. */
export interface BriefParts {
  /** Earliest first. */
  readonly members: readonly Annotated[]
  readonly timeline: readonly TimelineEntry[]
  readonly ledger: readonly LedgerEntry[]
  readonly families: readonly CopyFamily[]
}

/**
 * A brief in which every sentence rests on cited words. Sentences are put together from the
 * timeline, the ledger and the copies by fixed patterns; nothing is added that those do not hold,
 * and what one sentence has told no later one tells again.
 */
export function writeBrief({ members, timeline, ledger, families }: BriefParts): BriefSentence[] {
  const lead = leadSentence(members)
  const sides = [...contestedSentences(ledger), ...declinedSentences(ledger)]
  const days = toldSentences(timeline, [...lead, ...sides], members)
  const told = [...lead, ...days, ...sides]
  return [...told, ...saidSentences(ledger, told, members), ...familySentences(families, members)]
}

/** `Indianapolis – Several thousand …`: a dateline in small letters. */
const CITY_HEAD = /^\p{Lu}[\p{L}.'’]{2,20}(?: \p{Lu}[\p{L}.'’]{2,20}){0,2} [–—] (?=\p{Lu})/u

/** `… – but what does that mean?`: the reporter's own question. */
const ASKED = / [-–—] (?:but|and|so) [^?]{3,120}[?]$/

/** The first sentence of the earliest article's body: what its reporter held to be the news. */
function leadSentence(members: readonly Annotated[]): BriefSentence[] {
  const bodies = members.flatMap(({ article }) =>
    article.blocks
      .filter(({ role }) => role === 'body')
      .slice(0, 3)
      .map((body) => ({ article, body })),
  )
  for (const { article, body } of bodies) {
    const end = body.span.start + firstSentence(article.text.slice(body.span.start, body.span.end))
    const spans = cutInjected(article, { start: body.span.start, end })
    const words = textAt(article.text, spans, '').replace(CITY_HEAD, '').replace(ASKED, '.')
    const text = asSentence(capitalised(lineText(words, MAX_LEAD)))
    if (text.length > 1 && !/^\W*(?:…|\p{Ll})/u.test(words.trim())) return [{ text, cites: [{ article: article.id, spans }] }]
  }
  return []
}

const STATUS_WORDS: Record<TimelineEntry['status'], string> = {
  happened: '',
  planned: ' (planned)',
  alleged: ' (alleged)',
  denied: ' (denied)',
  conditional: ' (not certain)',
}

/**
 * The happenings that most articles tell, in order of days; not what another sentence tells, nor
 * what is long past.
 */
function toldSentences(
  timeline: readonly TimelineEntry[],
  others: readonly BriefSentence[],
  members: readonly Annotated[],
): BriefSentence[] {
  const first = members.flatMap(({ published }) => published.value ?? []).sort()[0]
  const articles = ({ evidence }: TimelineEntry) =>
    new Set(evidence.map((cite) => cite.article)).size
  const chosen = new Set(
    timeline
      .filter(({ evidence }) => !isTold(evidence, others))
      .filter((entry) => readsAlone(toldWords(entry, members)))
      .filter(({ evidence }) => evidence.some((cite) => isText(cite, members)))
      .filter(({ to }) => !first || daysBetween(to, first) <= MAX_PAST_DAYS)
      .sort((a, b) => articles(b) - articles(a) || b.evidence.length - a.evidence.length)
      .slice(0, MAX_TOLD),
  )
  return timeline
    .filter((entry) => chosen.has(entry))
    .map((entry) => ({
      text: asSentence(
        `${formatDays(entry.from, entry.to)}${STATUS_WORDS[entry.status]}: ${toldWords(entry, members)}`,
      ),
      cites: entry.evidence,
    }))
}

/** A sentence that is no longer is told whole: what was cut of it may hold its verb. */
const MAX_WHOLE = 200

/** A line of the timeline as the brief has it: the whole sentence where it is short; who says so, if not in it. */
function toldWords({ what, through, evidence }: TimelineEntry, members: readonly Annotated[]): string {
  const whole = evidence[0] && sentenceOf(evidence[0], members)
  const words = whole && whole.length <= MAX_WHOLE && whole.length > what.length ? whole : what
  const others = through.filter(
    (name) => isNamed(name) && !words.includes(name.split(' ').at(-1) ?? name),
  )
  const open = words.replace(/[.]([”"]?)$/, '$1')
  return capitalised(others.length > 0 ? `${open}, according to ${list(others)}` : words)
}

/** The sentence that a cite begins in, from the cite's own words. */
function sentenceOf({ article: id, spans }: Cite, members: readonly Annotated[]): string {
  const article = members.find((member) => member.article.id === id)?.article
  const words = article ? textAt(article.text, spans, '') : ''
  const line = lineText(words.slice(0, firstSentence(words)), MAX_LEAD)
  return closed(line) === line ? line : ''
}

/** Words that no sentence of its own begins with: what stood before them was cut. */
const CUT_HEAD =
  /^(?:in|on|at|after|before|during|following|with|for|from|by|as|to|of|but|and|fails?|have|has|had|is|are|was|were|been|being|will|would|then|they|he|she|it|his|her|their|its|this|that|these|those)\b/i

/** A quotation's head, the end of a picture's legend, a clause that stops before its verb. */
const BROKEN =
  /^["“]|, (?:second |third )?(?:left|right|cent(?:er|re))[.]?$|,[.]?$|\b(?:said|announced|reported|says) (?:that )?[^,]{3,80}, (?:an?|the) [^,]{3,60}$/

/** A finite verb, as far as spelling and a list of irregular ones show: without, it names and tells nothing. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|did|does|do|\p{L}+ed|\p{Ll}{3,}(?:izes|ises|ates)|says?|said|tells?|told|met|meets?|held|holds?|made|took|gave|began|begins?|went|came|left|won|lost|fell|rose|hit|struck|shot|found|sent|got|put|set|ran|spoke|wrote|broke|flew|led|fought|built|bought|sold|paid|spent|grew|drew|drove|became|brought|sought|thought|saw|kept|cut|shut|swore|stood|sat|withdrew|overthrew)\b/u

/** A line of the timeline that an editor can read without its article. */
const readsAlone = (what: string): boolean =>
  VERB.test(what) && !CUT_HEAD.test(what) && !BROKEN.test(what) && !what.endsWith('…') && !what.endsWith('?') && what.split(' ').length >= MIN_WORDS

/** Pictures are of a day; what is told of it stands in the text, not under them. */
function isText({ article: id, spans }: Cite, members: readonly Annotated[]): boolean {
  const article = members.find((member) => member.article.id === id)?.article
  const { start } = hull(spans)
  const block = article?.blocks.find(({ span }) => span.start <= start && start < span.end)
  return block?.role === 'body' || block?.role === 'subhead'
}

/** Whether a sentence written already rests on these words. */
const isTold = (cites: readonly Cite[], told: readonly BriefSentence[]): boolean =>
  cites.some((cite) =>
    told.some((sentence) =>
      sentence.cites.some(
        (other) => other.article === cite.article && overlaps(hull(other.spans), hull(cite.spans)),
      ),
    ),
  )

function contestedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.contested && !entry.alike)
    .filter(({ asserts, denies }) => asserts.some(isNamed) && denies.some(isNamed))
    .slice(0, MAX_CONTESTED)
    .map(({ proposition, asserts, denies, origins, evidence }) => {
      const claim = said(proposition, `${list(asserts)} ${verb(asserts, 'says', 'say')}`)
      return {
        text: `Contested: ${claim}; ${list(denies)} ${verb(denies, 'denies', 'deny')} it (${origins.note}).`,
        cites: evidence,
      }
    })
}

function declinedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.declines.length > 0 && !entry.contested && !entry.alike)
    .filter(({ isSentence }) => isSentence)
    .slice(0, MAX_SAID)
    .map(({ declines, voices, proposition, isAttributed, evidence }) => {
      if (isAttributed) return { text: asSentence(proposition), cites: evidence }
      const who = voices.find(({ stance, who }) => stance === 'declines' && who.length === 1)?.who
      const names = list(who ?? declines)
      const question = /^whether /i.test(proposition)
        ? ` on ${proposition.charAt(0).toLowerCase()}${proposition.slice(1)}`
        : `: ${proposition}`
      return {
        text: asSentence(`${capitalised(names)} gave no answer${question}`),
        cites: evidence,
      }
    })
}

/** Statements that say most: of named speakers, whole, of a length to read; each of another speaker. */
function saidSentences(
  ledger: readonly LedgerEntry[],
  told: BriefSentence[],
  members: readonly Annotated[],
): BriefSentence[] {
  const fit = ledger
    .filter((entry) => entry.isSentence && !entry.contested && !entry.alike)
    .filter((entry) => entry.asserts.some(isNamed) && entry.isNamed && entry.declines.length === 0)
    .filter(({ proposition }) => isTellable(proposition))
    .filter(({ evidence }) => evidence.some((cite) => isText(cite, members)))
    .filter((entry) => !isTold(entry.evidence, told))
  const others = fit.filter(
    ({ asserts }, index) => fit.findIndex((entry) => entry.asserts[0] === asserts[0]) === index,
  )
  return [...others, ...fit.filter((entry) => !others.includes(entry))]
    .slice(0, MAX_SAID)
    .map(saidSentence)
}

/** Not a pronoun's, not the middle of a quotation, not a whole speech. */
function isTellable(proposition: string): boolean {
  const { length } = proposition.split(' ')
  const isPiece = /^["“‘']?(?:\p{Ll}|(?:It|He|She|They|This|That|These|Those|There|His|Her|Its|Their|Here|But|And|So)\b)/u
  return length >= MIN_WORDS && length <= MAX_WORDS && !isPiece.test(proposition) && !/…["”]?$/.test(proposition)
}

function saidSentence({
  proposition,
  asserts,
  voices,
  via,
  isAttributed,
  ofSelf,
  evidence,
}: LedgerEntry): BriefSentence {
  if (isAttributed) return { text: asSentence(proposition), cites: evidence }
  const through = via.length > 0 ? ` (through ${list(via)})` : ''
  // One who speaks for a country is named: "Ana Roth (foreign minister of Norway)".
  const who = voices.filter(({ stance, who }) => stance === 'asserts' && who.length === 1)
  const names = asserts.length === 1 && who[0] ? who[0].who : asserts
  const speakers = `${list(names)} ${verb(names, 'says', 'say')}${through}`
  const text = ofSelf ? capitalised(`${speakers} ${ofSelf}`) : said(proposition, speakers)
  return { text: asSentence(text), cites: evidence }
}

/**
 * Which of the articles are one text: cited by the credits that say so, else by their first lines.
 */
function familySentences(
  families: readonly CopyFamily[],
  members: readonly Annotated[],
): BriefSentence[] {
  return families
    .filter((family) => family.members.some((id) => members.some((m) => m.article.id === id)))
    .map((family) => {
      const [count, all] = [family.members.length, members.length]
      const subject = count === all ? (all === 2 ? 'Both' : `All ${all}`) : `${count} of the ${all}`
      const text = family.agency ? `the words of one ${family.agency} text` : 'one text'
      const original = members.find(({ article }) => article.id === family.original)?.article.outlet
      const whose = original
        ? `; ${original.value} has it nearest to the original`
        : family.original
          ? ''
          : '; the original is not held'
      return {
        text: `${subject} articles share ${text}${whose}.`,
        cites: family.members.flatMap((id) => creditCite(members.find((m) => m.article.id === id))),
      }
    })
}

function creditCite(member: Annotated | undefined): Cite[] {
  if (!member) return []
  const { article } = member
  const span =
    article.agencies[0]?.span ?? article.blocks.find((block) => block.role === 'body')?.span
  const spans = span ? cutInjected(article, span) : []
  return spans.length > 0 ? [{ article: article.id, spans }] : []
}
