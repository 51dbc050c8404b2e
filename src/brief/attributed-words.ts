import { type Article, cutInjected, hull, textAt } from '../article/index.ts'
import { type Claim, speakerNames } from '../claims/index.ts'
import { functionWords } from '../lexicon/index.ts'
import { balanced, capitalised, clipped, closed } from './line-text.ts'

const MAX_WORDING = 240
const MOST_READ = 1_500
/** Between a speaker and the verb stands no more than an adverb, a day or a relative clause. */
const MAX_GAP = 120
/** `proposed that …`, `said only …`: no more than this between the verb and what is said. */
const MAX_LINK = 6
const PRONOUNS: ReadonlySet<string> = new Set([
  ...functionWords('subject', 'possessive', 'relative'),
  ...'some others many'.split(' '),
])
/** What is said of somebody whose name does not stand there. */
const POINTS_BACK =
  /^(?:(?:him|them|it)\b|(?:her|this|that|these|those)(?= (?:an?|the|as|to|of|for)\b|$))/i

/**
 * A claim whose content is no clause, in the words of its sentence from the speaker on: `Oslo has
 * rejected the report as one-sided`. A pronoun or a subject far off is replaced by the name. Null
 * where the words cannot be read so: no speaker, a participle ("…, calling it a lie").
 */
export function attributedWords(claim: Claim, article: Article | undefined): string | null {
  const { source, cue, content } = claim
  if (!article || !source || cue.length === 0 || content.length === 0) return null
  const verb = hull(cue)
  const whole = hull(content)
  const speaker = hull(source.spans)
  // Of a sentence without end only its beginning is read: what is shown is clipped anyway.
  const said = { start: whole.start, end: Math.min(whole.end, whole.start + MOST_READ) }
  if (claim.rule === 'noun' || said.start < verb.start || said.start - verb.end > MAX_LINK)
    return null
  const wordsAt = (start: number, end: number) =>
    textAt(article.text, cutInjected(article, { start, end }), '')
  const tail = wordsAt(verb.start, said.end)
  if (POINTS_BACK.test(wordsAt(said.start, said.end).replace(/^that (?=the \b)/, ''))) return null
  // "what Oslo called an act of war", "the man who they say left": the object stands before them.
  if (
    /\b(?:what|who|whom|which|that)\s+$/i.test(
      wordsAt(Math.max(0, speaker.start - 8), speaker.start),
    )
  )
    return null
  const between = wordsAt(
    speaker.end,
    Math.min(Math.max(speaker.end, verb.start), speaker.end + MOST_READ),
  )
  const isNear = speaker.end <= verb.start && between.length <= MAX_GAP && !/[.!?;]\s/.test(between)
  const isPronoun = PRONOUNS.has(source.text.toLowerCase())
  const isPlain = isNear && !isPronoun && (between.trim() === '' || isAside(between))
  if (isPlain) return finished(wordsAt(speaker.start, said.end))
  const [only, other] = speakerNames(source)
  const name = only && !other ? only.name : ''
  if (name === '' || PRONOUNS.has(name.toLowerCase()) || /^\s*(?:not )?\w+ing\b/.test(tail))
    return null
  return finished(`${name} ${tail}`)
}

/** `, the mayor of Lund,`, ` on Monday `: what may stand between a subject and its verb. */
const isAside = (between: string): boolean =>
  /^(?:,.*,\s|\s(?:on|in|at|late|early|also)\b[^,]*)$/s.test(between)

function finished(words: string): string {
  const line = closed(balanced(clipped(words, MAX_WORDING)))
  return capitalised(line.replace(/,(["”])$/, '$1'))
}
