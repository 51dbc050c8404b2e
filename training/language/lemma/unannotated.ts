import { editBetween } from '../../../src/language/lemma/edit.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS, pastForms } from '../../../src/lexicon/index.ts'
import { guessBase, INFLECTED, type Ranks } from './guess-base.ts'
import { count, type Tally } from './observations.ts'

const PREFIXES = ['under', 'over', 'out', 're', 'fore', 'mis', 'un', 'with', 'up', 'inter', 'pre']
/** More than one slip of an annotator, less than two sightings. */
const IRREGULAR_WEIGHT = 1.5

/** Edits of words by kind that no corpus shows. */
export type Unannotated = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Words of the frequency list that look inflected, with the base that the list itself suggests. */
export function guessedEdits(ranks: Ranks): Unannotated {
  return new Map(
    INFLECTED.map((tag) => {
      const edits = new Map<string, string>()
      for (const form of ranks.keys()) {
        const base = /^[a-z]{4,30}$/.test(form) ? guessBase(form, tag, ranks) : null
        if (base) edits.set(form, editBetween(form, base))
      }
      return [tag, edits]
    }),
  )
}

/** Adds the irregular forms of our own lists, with prefixes where both forms are in use: `underwent`. */
export function observeIrregular(edits: Tally, ranks: Ranks): void {
  const see = (tag: string, form: string, base: string) => {
    for (const prefix of ['', ...PREFIXES])
      if (prefix === '' || (ranks.has(prefix + form) && ranks.has(prefix + base)))
        count(edits, tag, prefix + form, editBetween(form, base), IRREGULAR_WEIGHT)
  }
  for (const [form, { base, tags }] of irregularPasts())
    for (const tag of tags) see(tag, form, base)
  for (const [singular, plural] of IRREGULAR_NOUNS)
    if (singular !== plural) see('NNS', plural, singular)
}

/** Pasts and participles that do not end in -ed, with the first verb that has them. */
function irregularPasts(): ReadonlyMap<string, { base: string; tags: Set<string> }> {
  const found = new Map<string, { base: string; tags: Set<string> }>()
  const add = (form: string, base: string, tag: string) => {
    if (form.endsWith('ed')) return
    const known = found.get(form) ?? { base, tags: new Set() }
    found.set(form, known)
    known.tags.add(tag)
  }
  for (const [base] of IRREGULAR_VERBS) {
    const { past, participle } = pastForms(base)
    for (const form of past) add(form, base, 'VBD')
    for (const form of participle) add(form, base, 'VBN')
  }
  return found
}

/** Kinds in which unknown words in capitals keep them: most are acronyms. */
const OPEN_TAGS = ['NN', 'NNS', 'JJ', 'VB', 'VBD', 'VBN', 'VBG', 'VBZ', 'VBP', 'RB', 'IN']

/** Words known in small letters: written all in capitals they are no acronyms. */
export function knownSmall(capitals: Tally): Unannotated {
  return new Map(
    OPEN_TAGS.map((tag) => {
      const small = [...(capitals.get(`${tag} lower`)?.keys() ?? [])]
      return [`${tag} upper`, new Map(small.map((word) => [word, 'l']))]
    }),
  )
}
