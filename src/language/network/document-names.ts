import type { NameSpan } from '../analysis.ts'

/** A sentence whose names have been found by itself. */
export interface NamedTokens {
  readonly tokens: readonly string[]
  readonly names: readonly NameSpan[]
}

type Type = NameSpan['type']
type Votes = Record<Type, number>

/** What a document says of names: how surely each form is a name of each type, and how often it is none. */
interface Memory {
  readonly forms: ReadonlyMap<string, Votes>
  /** First words of the forms. */
  readonly firsts: ReadonlySet<string>
  /** Last words of persons' names of several words. */
  readonly surnames: ReadonlyMap<string, number>
  readonly unnamed: ReadonlyMap<string, number>
}

/** Words of the longest name that is looked for again. */
const LONGEST = 6
/** How much a use's own sentence counts beside the document, which has it as well. */
const OWN_WEIGHT = 0.5
/** How much more a person's full name says of a surname than a use of the surname alone does. */
const SURNAME_WEIGHT = 2
/** How sure a document must be of a form, all its uses together, to name it where its sentence does not. */
const SURE = 0.9
/** And how sure a use, those counted in that no sentence takes for a name. */
const SURE_EACH = 0.4

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')
const formOf = (tokens: readonly string[], start: number, end: number): string =>
  tokens.slice(start, end).join(' ')
const most = (votes: Votes): Type =>
  votes.PER >= votes.ORG && votes.PER >= votes.LOC ? 'PER' : votes.ORG >= votes.LOC ? 'ORG' : 'LOC'

/** Addresses and names of files: no name is one. `Amazon.com` may be. */
const LINK = /@|:\/\/|^www\.|\.(?:pdf|docx?|xlsx?|jpe?g|png|html?)$/i

const withoutLinks = ({ tokens, names }: NamedTokens): NamedTokens => ({
  tokens,
  names: names.filter(({ start, end }) => !(end - start === 1 && LINK.test(tokens[start] ?? ''))),
})

/** How much of the votes a type has, in three decimals. */
const shareOf = (votes: Votes, type: Type): number =>
  Math.round((votes[type] / (votes.PER + votes.ORG + votes.LOC)) * 1000) / 1000

/** What a use says of its form, by how sure it is: doubtful ones say little, so that a fault does not spread. */
const weightOf = (p: number): number => p * p

function remember(sentences: readonly NamedTokens[]): Memory {
  const forms = new Map<string, Votes>()
  const firsts = new Set<string>()
  const surnames = new Map<string, number>()
  for (const { tokens, names } of sentences) {
    for (const { start, end, type, p } of names) {
      const form = formOf(tokens, start, end)
      const votes = forms.get(form) ?? { PER: 0, ORG: 0, LOC: 0 }
      votes[type] += weightOf(p)
      forms.set(form, votes)
      firsts.add(tokens[start] as string)
      const last = tokens[end - 1] as string
      if (type === 'PER' && end - start > 1 && isCapital(last)) {
        surnames.set(last, (surnames.get(last) ?? 0) + weightOf(p) * SURNAME_WEIGHT)
      }
    }
  }
  const unnamed = new Map<string, number>()
  const known = { forms, firsts, surnames }
  for (const sentence of sentences) {
    for (const { form } of unnamedForms(sentence, known)) {
      unnamed.set(form, (unnamed.get(form) ?? 0) + 1)
    }
  }
  return { ...known, unnamed }
}

/** Where forms that are names elsewhere stand outside of names, longest first. */
function unnamedForms(
  { tokens, names }: NamedTokens,
  { forms, firsts, surnames }: Omit<Memory, 'unnamed'>,
): { start: number; end: number; form: string }[] {
  const taken = new Uint8Array(tokens.length)
  for (const { start, end } of names) taken.fill(1, start, end)
  const found: { start: number; end: number; form: string }[] = []
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start] as string
    if (taken[start] || !(firsts.has(first) || surnames.has(first)) || !isCapital(first)) continue
    for (let end = Math.min(tokens.length, start + LONGEST); end > start; end--) {
      if (taken[end - 1] || taken.subarray(start, end).includes(1)) continue
      const form = formOf(tokens, start, end)
      if (!forms.has(form) && !(end === start + 1 && surnames.has(form))) continue
      found.push({ start, end, form })
      start = end - 1
      break
    }
  }
  return found
}

function votesFor(form: string, { forms, surnames }: Memory): Votes {
  const votes = { ...(forms.get(form) ?? { PER: 0, ORG: 0, LOC: 0 }) }
  votes.PER += surnames.get(form) ?? 0
  return votes
}

/**
 * Names of a document's sentences, each corrected by what the others say: a form has the type that most of
 * its uses have, a surname is a person's, and what is surely a name elsewhere is one here too.
 */
export function settleNames(given: readonly NamedTokens[]): NameSpan[][] {
  const sentences = given.map(withoutLinks)
  const memory = remember(sentences)
  return sentences.map((sentence) => {
    const { tokens, names } = sentence
    const settled = names.map((name) => {
      const votes = votesFor(formOf(tokens, name.start, name.end), memory)
      votes[name.type] += weightOf(name.p) * OWN_WEIGHT
      const type = most(votes)
      // A name that not even its own sentence is sure of at all stays what it is.
      if (type === name.type || votes[type] === 0) return name
      return { ...name, type, p: shareOf(votes, type) }
    })
    const added = unnamedForms(sentence, memory).flatMap(({ start, end, form }): NameSpan[] => {
      const votes = votesFor(form, memory)
      const type = most(votes)
      const sure = votes[type] / (1 + (memory.unnamed.get(form) ?? 0))
      return votes[type] >= SURE && sure >= SURE_EACH
        ? [{ start, end, type, p: Math.min(1, sure) }]
        : []
    })
    return [...settled, ...added].sort((a, b) => a.start - b.start)
  })
}
