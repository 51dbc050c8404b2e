import { type Cite, daysBetween, formatDays, type Refuse } from '../article/index.ts'
import type { Annotated, BriefSentence, LineRefusal, TimelineEntry } from '../record/index.ts'
import { isText, isTold } from './cited-places.ts'
import { asSentence, balanced, capitalised } from './line-text.ts'
import { citedSentenceAt } from './lines/cited-sentence.ts'
import { readsAlone } from './lines/reads-alone.ts'
import { lineOf, type ToldLine, wordsOfLine } from './lines/told-line.ts'
import { weightOf } from './rank-lines.ts'
import { contentWords, shareOf } from './same-words.ts'
import { isNamed, list } from './speech.ts'
import type { TimelineLine } from './timeline-line.ts'

const MAX_TOLD = 3
/** Older days are background: on the timeline, not in the brief. */
const MAX_PAST_DAYS = 60
/** A sentence that is no longer is told whole: what was cut of it may hold its verb. */
const MAX_WHOLE = 200
/** Of a sentence that lacks no more than this only its day was cut. */
const MAX_DAY = 24
const MIN_WORDS = 5

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
export function toldSentences(
  timeline: readonly TimelineLine[],
  others: readonly BriefSentence[],
  members: readonly Annotated[],
  refuse: Refuse<LineRefusal> = () => {},
): BriefSentence[] {
  const first = members.flatMap(({ published }) => published.value ?? []).sort()[0]
  const titles = members.map(({ article }) => contentWords(article.title))
  const weights = new Map(timeline.map((line) => [line, weightOf(line, titles, first)]))
  const weight = (line: TimelineLine) => weights.get(line) ?? 0
  const against = (line: TimelineLine): LineRefusal | null => {
    const { entry } = line
    if (isTold(entry.evidence.slice(0, 1), others) || isToldInWords(entry, others))
      return 'told-by-another'
    if (!isSentence(wordsToTell(line, members))) return 'no-sentence'
    if (!entry.evidence.some((cite) => isText(cite, members))) return 'no-text'
    return first && daysBetween(entry.to, first) > MAX_PAST_DAYS ? 'long-past' : null
  }
  const drop = (
    code: LineRefusal,
    {
      entry: {
        what,
        evidence: [first],
      },
    }: TimelineLine,
  ) => {
    if (first) refuse({ code, article: first.article, spans: first.spans, reading: what })
  }
  const ranked = timeline
    .filter((entry) => {
      const code = against(entry)
      if (code) drop(code, entry)
      return code === null
    })
    .sort((a, b) => weight(b) - weight(a) || b.entry.evidence.length - a.entry.evidence.length)
  for (const entry of ranked.slice(MAX_TOLD)) drop('fewer-tell-it', entry)
  const chosen = new Set(ranked.slice(0, MAX_TOLD))
  return timeline
    .filter((entry) => chosen.has(entry))
    .map((line) => {
      const { from, to, status, evidence } = line.entry
      const day = `${formatDays(from, to)}${STATUS_WORDS[status]}`
      return {
        rule: 'told-day',
        text: asSentence(`${day}: ${toldWords(line, members)}`),
        cites: evidence,
      }
    })
}

/** Another sentence has so much of its words. */
const SAME = 0.6

const isToldInWords = ({ what }: TimelineEntry, others: readonly BriefSentence[]): boolean =>
  others.some(({ text }) => shareOf(contentWords(what), contentWords(text)) >= SAME)

/** A line of the timeline as the brief has it: the whole sentence where it is short. */
function wordsToTell({ entry, line }: TimelineLine, members: readonly Annotated[]): ToldLine {
  const whole = entry.evidence[0] && sentenceOf(entry.evidence[0], members)
  const isCut = whole && whole.text.length - line.text.length > MAX_DAY
  return isCut && whole.text.length <= MAX_WHOLE && readsAlone(whole) ? whole : line
}

/** A word of a name that stands for it: not `the`, `of`. */
const TELLING = /^(?:.{4,}|\p{Lu}{2,3})$/u

/** Its words, and who says so, if not in them. */
function toldWords(told: TimelineLine, members: readonly Annotated[]): string {
  const { text } = wordsToTell(told, members)
  const others = told.entry.through.filter(
    (name) =>
      isNamed(name) && !name.split(' ').some((word) => TELLING.test(word) && text.includes(word)),
  )
  const open = text.replace(/[.]([”"]?)$/, '$1')
  return capitalised(
    balanced(
      others.length > 0 ? `${open}, according to ${list(others.map((name) => ({ name })))}` : text,
    ),
  )
}

/** The sentence that a cite begins in. */
function sentenceOf(
  { article: id, spans: [first] }: Cite,
  members: readonly Annotated[],
): ToldLine | null {
  const page = members.find((member) => member.article.id === id)
  const sentence = page && first ? citedSentenceAt(page, first.start) : null
  return sentence && lineOf(sentence, wordsOfLine(sentence))
}

/** A line that an editor can read without its article. */
const isSentence = (line: ToldLine): boolean =>
  readsAlone(line) && !/[…?]["”]?$/.test(line.text) && line.text.split(' ').length >= MIN_WORDS
