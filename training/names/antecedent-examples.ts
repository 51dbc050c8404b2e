import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, type Span } from '../../src/article/index.ts'
import { type Analysis, analyse } from '../../src/language/index.ts'
import type { AntecedentModel } from '../../src/names/discourse/antecedent-model.ts'
import { type Choice, chooseAntecedents } from '../../src/names/discourse/choose-antecedents.ts'
import type { NamedPlace } from '../../src/names/discourse/told-in.ts'
import { namedBundles } from '../../src/names/find-names.ts'
import { referentPlaces } from '../../src/names/group/attach-pronouns.ts'
import type { Bundle } from '../../src/names/group/entity-draft.ts'
import { readProse } from '../../src/text/index.ts'
import { gumDocuments, type MentionedDocument } from './gum-documents.ts'

type FeatureRow = readonly (readonly [name: string, value: number])[]

/** One pronoun: the features of each whom it may mean, of nobody last, and which of them may be the answer. */
export interface AntecedentExample {
  readonly rows: readonly FeatureRow[]
  readonly right: readonly boolean[]
  /** Of "they", not of "he" or "she". */
  readonly isSeveral: boolean
}

/** A text that was read, from which examples come once a model says whom the pronouns before mean. */
export type ExampleSource = (model: AntecedentModel) => AntecedentExample[]

interface GapLine {
  readonly text: string
  readonly pronoun: Span
  readonly a: Span
  readonly b: Span
  readonly gold: 'a' | 'b' | null
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const rowOf = (features: Readonly<Record<string, number>>): FeatureRow =>
  Object.entries(features).filter(([, value]) => value !== 0)

const exampleOf = (
  { pronoun, candidates, nobody }: Choice<Bundle>,
  right: readonly boolean[],
): AntecedentExample => ({
  rows: [...candidates.map(({ features }) => rowOf(features)), rowOf(nobody)],
  right,
  isSeveral: pronoun.gender === 'plural',
})

function readText(text: string): { analysis: Analysis; places: NamedPlace<Bundle>[] } {
  const analysis = analyse(readProse(articleFromText(text)))
  return { analysis, places: referentPlaces(namedBundles(analysis)) }
}

/** GAP's texts: one pronoun each, two names that it may mean; where neither is meant, any other may be. */
export function gapSources(file: string): ExampleSource[] {
  return readLines<GapLine>(file).map(({ text, pronoun, a, b, gold }) => {
    const { analysis, places } = readText(text)
    const names = (item: Bundle | null, span: Span) =>
      item?.mentions.some((mention) => mention.type === 'name' && touches(mention, span)) ?? false
    return (model) => {
      const examples: AntecedentExample[] = []
      chooseAntecedents(analysis, places, model, (choice) => {
        if (choice.pronoun.start !== pronoun.start) return
        const right = choice.candidates.map(({ referent: { item } }) => {
          const [isA, isB] = [names(item, a), names(item, b)]
          return gold === null ? !isA && !isB : gold === 'a' ? isA : isB
        })
        if (gold === null || right.includes(true))
          examples.push(exampleOf(choice, [...right, gold === null]))
      })
      return examples
    }
  })
}

/** GUM's documents: every pronoun; nobody is meant where none of those told of before is. */
export function gumSources(name: 'gum-train-open' | 'gum-dev-open'): ExampleSource[] {
  return gumDocuments(name).map((document) => {
    const { analysis, places } = readText(document.text)
    return (model) => {
      const examples: AntecedentExample[] = []
      chooseAntecedents(analysis, places, model, (choice) => {
        const { start, end } = choice.pronoun
        const own = document.mentions.find((one) => one.start === start && one.end <= end)
        if (!own) return
        const right = choice.candidates.map(({ referent: { item, words } }) => {
          const spans = item ? item.mentions.filter(({ type }) => /^n/.test(type)) : [words ?? own]
          const same = spans.filter((span) => entityAt(document, span) === own.entity).length
          return same > 0 && same >= spans.length / 2
        })
        examples.push(exampleOf(choice, [...right, !right.includes(true)]))
      })
      return examples
    }
  })
}

/** What the smallest mention around a stretch mentions. */
function entityAt({ mentions }: MentionedDocument, { start, end }: Span): string | undefined {
  let found: MentionedDocument['mentions'][number] | undefined
  for (const one of mentions) {
    if (one.start > start || one.end < end) continue
    if (!found || one.end - one.start < found.end - found.start) found = one
  }
  return found?.entity
}
