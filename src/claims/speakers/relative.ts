import { TIME_WORDS } from '../find/word-class.data.ts'
import type { WordClass } from '../find/word-class.ts'
import { ROLE_NOUNS } from './role.data.ts'
import { headOf, type SourcePart, type SourceWord } from './source-phrase.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const PHRASE: ReadonlySet<WordClass> = new Set(['det', 'adj', 'noun', 'name', 'num', 'poss'])
const JOINS = new Set(['of', 'at', 'in', 'for', 'from', 'on', 'with'])
/** `a report late last month that …`: the time between is no part of what is told of. */
const NEAR_TIMES = new Set(['late', 'last', 'early', 'earlier', 'this', 'on', 'in'])

/** Whether a source is a relative pronoun alone. */
export const isRelative = ({ words }: SourcePart): boolean =>
  words.length === 1 && RELATIVES.has(words[0]?.low ?? '')

/**
 * The noun phrase that a relative pronoun stands for, from the words before it in its sentence:
 * `a television report` of `a television report last week that said …`; null where none is seen.
 */
export function antecedentOf(before: readonly SourceWord[], isPerson: boolean): SourcePart | null {
  let end = before.length
  if (before[end - 1]?.wordClass === 'comma' || /^[-–—]+$/.test(before[end - 1]?.low ?? '')) end--
  const times = endBeforeTime(before, end)
  let from = times
  while (from > 0 && isPart(before[from - 1])) from--
  while (from < times && !PHRASE.has(before[from]?.wordClass ?? 'punct')) from++
  const all = before.slice(from, times)
  const words = isPerson ? nearestPeople(all) : all
  return words.length > 0 ? { words, head: headOf(words), apposition: [] } : null
}

/** `criticism from five villages who claim …`: of two phrases "who" means the one that can speak. */
function nearestPeople(words: readonly SourceWord[]): readonly SourceWord[] {
  const first = words[headOf(words)]
  const last = words.at(-1)
  const at = words.findLastIndex(({ low }) => JOINS.has(low))
  const isOther = at > 0 && last?.wordClass === 'noun' && /[^s]s$/.test(last.low)
  const speaks = first && (ROLE_NOUNS.has(first.low) || /s$|people$|man$/.test(first.low))
  return isOther && first?.wordClass === 'noun' && !speaks ? words.slice(at + 1) : words
}

function endBeforeTime(before: readonly SourceWord[], end: number): number {
  let at = end
  while (at > 0 && TIME_WORDS.has(before[at - 1]?.low ?? '')) at--
  if (at === end) return end
  while (at > 0 && NEAR_TIMES.has(before[at - 1]?.low ?? '')) at--
  return at > 0 ? at : end
}

const isPart = (word: SourceWord | undefined): boolean =>
  word !== undefined && (PHRASE.has(word.wordClass) || JOINS.has(word.low))

/** `Ana Roth, head of the port, who …`: the phrase is set after a name, which is whom it means. */
export function isApposition(before: readonly SourceWord[], { words }: SourcePart): boolean {
  const at = words[0] ? before.indexOf(words[0]) : -1
  return before[at - 1]?.wordClass === 'comma' && before[at - 2]?.wordClass === 'name'
}
