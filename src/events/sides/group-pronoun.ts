import type { Argument } from './arguments.ts'
import type { EventScene } from './event-party.ts'

/** Words that mean a pair or group named before them. */
const GROUP_PRONOUNS: ReadonlySet<string> = new Set(['they', 'their', 'them', 'both'])

/**
 * The coordinated phrases that `they` or `their` means: the last two joined by `and` before it in
 * its sentence, both named. Undefined where the argument is something else or no pair is found.
 */
export function pairMeant(
  { grammar, names, sentence }: EventScene,
  argument: Argument,
): Argument | undefined {
  const { lower, phraseAt } = grammar
  const first = argument.phrases[0]
  if (!first || argument.phrases.length > 1) return undefined
  if (first.to - first.from > 1 || !GROUP_PRONOUNS.has(lower[first.from] as string))
    return undefined
  const isNamed = (at: number): boolean => {
    const word = sentence.words[at]
    return (
      word !== undefined && names.some((name) => name.start <= word.start && word.end <= name.end)
    )
  }
  for (let at = first.from - 1; at > 0; at--) {
    const left = phraseAt[at - 1]
    const right = phraseAt[at + 1]
    if (lower[at] !== 'and' || !left || !right) continue
    if (!isNamed(left.head) || !isNamed(right.head)) continue
    return { phrases: [left, right], from: left.from, to: right.to, preposition: '' }
  }
  return undefined
}
