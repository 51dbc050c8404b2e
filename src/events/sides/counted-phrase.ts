import type { NounPhrase, SentenceClauses } from '../../clauses/index.ts'

/** Words that only count or gather those behind "of". */
const COUNTING: ReadonlySet<string> = new Set(
  (
    'hundreds thousands tens dozens scores millions dozen hundred thousand million number group groups crowd crowds team handful ' +
    'majority couple pair band bands members some most many all several half part rest both each one two three four five six seven eight nine ten'
  ).split(' '),
)
const MOST_STEPS = 3

/** Who is meant where a phrase only counts them: `students` of "tens of thousands of students". */
export function countedPhrase(
  { lower, phraseAt }: SentenceClauses,
  phrase: NounPhrase,
): NounPhrase | undefined {
  let meant = phrase
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!COUNTING.has(lower[meant.head] as string) || lower[meant.to] !== 'of') break
    const next = phraseAt[meant.to + 1]
    if (!next || next.from !== meant.to + 1) break
    meant = next
  }
  return meant === phrase ? undefined : meant
}
