import { type Cite, daysBetween, formatDays, type Refuse, textAt } from '../article/index.ts'
import { anyName, anyWord, functionWords, sayingForms } from '../lexicon/index.ts'
import type { Annotated } from './annotated.ts'
import { isText, isTold } from './cited-places.ts'
import { asSentence, balanced, capitalised, closed, firstSentence, lineText } from './line-text.ts'
import type { LineRefusal } from './rule-files.data.ts'
import { isNamed, list } from './speech.ts'
import type { BriefSentence, TimelineEntry } from './story-record.ts'

const MAX_TOLD = 3
/** Older days are background: on the timeline, not in the brief. */
const MAX_PAST_DAYS = 60
/** A sentence that is no longer is told whole: what was cut of it may hold its verb. */
const MAX_WHOLE = 200
/** Of a sentence that lacks no more than this only its day was cut. */
const MAX_DAY = 24
const MAX_SENTENCE = 420
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
  timeline: readonly TimelineEntry[],
  others: readonly BriefSentence[],
  members: readonly Annotated[],
  refuse: Refuse<LineRefusal> = () => {},
): BriefSentence[] {
  const first = members.flatMap(({ published }) => published.value ?? []).sort()[0]
  const articles = ({ evidence }: TimelineEntry) =>
    new Set(evidence.map((cite) => cite.article)).size
  const against = (entry: TimelineEntry): LineRefusal | null => {
    if (isTold(entry.evidence, others)) return 'told-by-another'
    if (!readsAlone(toldWords(entry, members))) return 'no-sentence'
    if (!entry.evidence.some((cite) => isText(cite, members))) return 'no-text'
    return first && daysBetween(entry.to, first) > MAX_PAST_DAYS ? 'long-past' : null
  }
  const drop = (code: LineRefusal, { what, evidence: [first] }: TimelineEntry) => {
    if (first) refuse({ code, article: first.article, spans: first.spans, reading: what })
  }
  const ranked = timeline
    .filter((entry) => {
      const code = against(entry)
      if (code) drop(code, entry)
      return code === null
    })
    .sort((a, b) => articles(b) - articles(a) || b.evidence.length - a.evidence.length)
  for (const entry of ranked.slice(MAX_TOLD)) drop('fewer-tell-it', entry)
  const chosen = new Set(ranked.slice(0, MAX_TOLD))
  return timeline
    .filter((entry) => chosen.has(entry))
    .map((entry) => ({
      rule: 'told-day',
      text: asSentence(
        `${formatDays(entry.from, entry.to)}${STATUS_WORDS[entry.status]}: ${toldWords(entry, members)}`,
      ),
      cites: entry.evidence,
    }))
}

/** A line of the timeline as the brief has it: the whole sentence where it is short; who says so, if not in it. */
function toldWords(
  { what, through, evidence }: TimelineEntry,
  members: readonly Annotated[],
): string {
  const whole = evidence[0] && sentenceOf(evidence[0], members)
  const isCut = whole !== undefined && whole.length - what.length > MAX_DAY
  const words = isCut && whole.length <= MAX_WHOLE ? whole : what
  const others = through.filter(
    (name) =>
      isNamed(name) && !name.split(' ').some((word) => word.length > 3 && words.includes(word)),
  )
  const open = words.replace(/[.]([”"]?)$/, '$1')
  return capitalised(
    balanced(
      others.length > 0 ? `${open}, according to ${list(others.map((name) => ({ name })))}` : words,
    ),
  )
}

/** The sentence that a cite begins in, from the cite's own words. */
function sentenceOf({ article: id, spans }: Cite, members: readonly Annotated[]): string {
  const article = members.find((member) => member.article.id === id)?.article
  const words = article ? textAt(article.text, spans, '') : ''
  const line = lineText(words.slice(0, firstSentence(words)), MAX_SENTENCE)
  return closed(line) === line ? line : ''
}

/** Words that no sentence of its own begins with: what stood before them was cut. */
const CUT_HEAD = new RegExp(
  String.raw`^(?:${anyWord(`
    in on at after before during following with for from by as to of but and fails? then
  `)}|${anyName(functionWords('third', 'demonstrative', 'be', 'have'))}|will|would)\b`,
  'i',
)

const TOLD = anyName(sayingForms({ having: 'vouched', tense: 'told' }))
/** A quotation's head, the end of a picture's legend, a clause that stops before its verb. */
const BROKEN = new RegExp(
  String.raw`^["“]|, (?:second |third )?(?:left|right|cent(?:er|re))[.]?$|,[.]?$|^[^,]+, (?:which|who) [^,]*$|\b(?:${TOLD}) (?:that )?[^,]{3,80}, (?:an?|the) [^,]{3,60}$`,
)

/** A finite verb, as far as spelling and a list of irregular ones show: without, it names and tells nothing. */
const VERB = new RegExp(
  String.raw`\b(?:${anyWord(String.raw`
    ${anyName(functionWords('finite'))} \p{L}+ed
    \p{Ll}{3,}(?:izes|ises|ates) says? said tells? told met meets? held holds? made took gave
    began begins? went came left won lost fell rose hit struck shot found sent got put set ran
    spoke wrote broke flew led fought built bought sold paid spent grew drew drove became
    brought sought thought saw kept cut shut swore stood sat withdrew overthrew
  `)})\b`,
  'u',
)

/** A line of the timeline that an editor can read without its article. */
const readsAlone = (what: string): boolean =>
  VERB.test(what) &&
  !CUT_HEAD.test(what) &&
  !BROKEN.test(what) &&
  !what.endsWith('…') &&
  !what.endsWith('?') &&
  what.split(' ').length >= MIN_WORDS
