import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, type Span } from '../../src/article/index.ts'
import { analyse } from '../../src/language/index.ts'
import { type Entity, findNames, type Mention } from '../../src/names/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

/** A short text with one pronoun and two names that it may mean, or a document with its pronouns. */
interface Line {
  readonly id: string
  readonly text: string
  readonly pronoun?: Span
  readonly a?: Span
  readonly b?: Span
  readonly pronouns?: readonly Span[]
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const spanOf = ({ spans }: Mention): Span => ({
  start: (spans[0] as Span).start,
  end: (spans.at(-1) as Span).end,
})

/** The entity that a pronoun means. */
const meantBy = (entities: readonly Entity[], pronoun: Span): Entity | undefined =>
  entities.find(({ mentions }) =>
    mentions.some((mention) => mention.type === 'pronoun' && touches(spanOf(mention), pronoun)),
  )

/** The nearest name of an entity before a place, else its nearest mention that is no pronoun. */
function antecedentOf(entity: Entity | undefined, at: number): Span | null {
  const before = (entity?.mentions ?? []).filter(
    (mention) => mention.type !== 'pronoun' && spanOf(mention).end <= at,
  )
  const found = before.findLast(({ type }) => type === 'name') ?? before.at(-1)
  return found ? spanOf(found) : null
}

/** What pronouns mean. */
export const predict: Predict = (input, write) => {
  for (const { id, text, pronoun, a, b, pronouns } of readLines<Line>(input)) {
    const entities = findNames(analyse(readProse(articleFromText(text))))
    if (pronoun && a && b) {
      const mentions = meantBy(entities, pronoun)?.mentions ?? []
      const means = (name: Span): boolean =>
        mentions.some((mention) => mention.type === 'name' && touches(spanOf(mention), name))
      write({ id, antecedent: means(a) ? 'a' : means(b) ? 'b' : null })
      continue
    }
    const antecedents = (pronouns ?? []).map((place) =>
      antecedentOf(meantBy(entities, place), place.start),
    )
    write({ id, antecedents })
  }
}
