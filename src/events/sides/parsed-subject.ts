import type { NounPhrase, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import type { Argument } from './arguments.ts'

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** Verbs joined by `and` above a verb: more than these no sentence has. */
const MAX_JOINED = 4

/**
 * The subject that the parse tree gives a finite verb: its own, or that of the verb it is joined to
 * ("A told us that B had lied, and accused C"); for `who` the noun that the clause hangs on.
 */
export function parsedSubject(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  if (group.form !== 'finite') return undefined
  let verb = group.head
  for (let step = 0; step < MAX_JOINED; step++) {
    const subject = ownSubject(grammar, verb)
    if (subject !== undefined) return argumentAt(grammar, subject, group)
    const word = grammar.words[verb]
    if (word?.deprel !== 'conj' || word.head < 0 || word.head >= verb) return undefined
    verb = word.head
  }
  return undefined
}

function ownSubject(grammar: SentenceClauses, verb: number): number | undefined {
  const { words, lower } = grammar
  const isSubject = (at: number) =>
    words[at]?.head === verb && words[at]?.deprel.startsWith('nsubj') === true
  let at = words.findIndex((_, index) => isSubject(index))
  if (at < 0) return undefined
  // The parser may hold both the town of a dateline and the doer for subjects.
  if (isDateline(grammar, at)) at = words.findIndex((_, index) => index > at && isSubject(index))
  if (at < 0) return undefined
  const clause = words[verb]
  if (RELATIVES.has(lower[at] as string) && clause?.deprel === 'acl:relcl') return clause.head
  return at
}

function argumentAt(grammar: SentenceClauses, at: number, group: VerbGroup): Argument | undefined {
  const { words, lower, phraseAt } = grammar
  // "The summit between Chad and Togo failed to …": the two act, not the summit.
  if (lower[at + 1] === 'between') return undefined
  const joined = words.flatMap(({ head, deprel }, index) =>
    head === at && deprel === 'conj' && index < group.from ? [index] : [],
  )
  const phrases: NounPhrase[] = []
  for (const index of [at, ...joined]) {
    const phrase = phraseAt[index]
    if (!phrase || phrase.head !== index) return undefined
    if (!phrases.includes(phrase)) phrases.push(phrase)
  }
  const first = phrases[0] as NounPhrase
  const to = tailEnd(grammar, at, first.from < group.from ? group.from : words.length)
  return { phrases, from: first.from, to, preposition: '' }
}

const DATELINE_REACH = 12

/** `OSLO (Wire) — Norway's minister …`: the parser takes the town for the subject. */
function isDateline({ words, lower }: SentenceClauses, at: number): boolean {
  const text = words[at]?.text ?? ''
  if (at > 3 || text !== text.toUpperCase()) return false
  return lower.slice(at + 1, at + DATELINE_REACH).some((mark) => /^(?:—|–|--|-)$/.test(mark))
}

/** The end of what hangs on a noun before `limit`: `rebels in Chad`. */
function tailEnd({ words }: SentenceClauses, at: number, limit: number): number {
  const under = new Set([at])
  let end = at + 1
  for (let index = at + 1; index < limit; index++) {
    const word = words[index]
    if (!word || !under.has(word.head)) continue
    under.add(index)
    if (word.deprel !== 'punct') end = index + 1
  }
  return end
}
