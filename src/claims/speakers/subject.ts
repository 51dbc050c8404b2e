import type { Span } from '../../article/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../../language/index.ts'
import type { WordClass } from '../find/word-class.ts'
import { wordClass } from '../find/word-class.ts'
import type { MentionIndex, MentionPlace } from './mention-index.ts'

/** A sentence that opens so begins with a circumstance, not with its subject. */
const NO_SUBJECT: ReadonlySet<WordClass> = new Set(['adp', 'to', 'quote'])
/** Before a verb farther on than this stands more than a subject. */
const REACH = 30

/**
 * The person whom a sentence is about, as far as its words before `limit` show: the first one named
 * before its first verb. `Ana Roth took the stand after Jon Dahl.` is about Ana Roth.
 */
export function subjectPerson(
  { prose }: Analysis,
  { words }: AnalysedSentence,
  mentions: MentionIndex,
  limit: number,
): MentionPlace | undefined {
  const within = words.filter((word) => word.end <= limit).slice(0, REACH)
  const from = startOfSubject(within)
  const verb = within.findIndex((word, index) => index > from && isVerbal(word))
  if (from < 0 || verb < 0) return undefined
  const first = within[from] as Word
  const last = within[verb - 1] as Word
  const spans = prose.place({ start: first.start, end: last.end })
  const names = spans
    .flatMap((span: Span) => mentions.within(span))
    .filter(({ mention }) => mention.type === 'name' || mention.type === 'nominal')
  const found = names[0]
  return found?.entity.kind === 'person' ? found : undefined
}

/** `In a press conference, Roth …`: past the comma that ends a circumstance; -1 where none ends. */
function startOfSubject(words: readonly Word[]): number {
  const first = words[0]
  if (!first) return -1
  if (!NO_SUBJECT.has(wordClass(first))) return 0
  if (wordClass(first) === 'quote') return -1
  const comma = words.findIndex((word) => word.text === ',')
  return comma > 0 && !words.slice(0, comma).some(isVerbal) ? comma + 1 : -1
}

function isVerbal(word: Word): boolean {
  const known = wordClass(word)
  return known === 'aux' || (known === 'verb' && !/ing$/i.test(word.text))
}
