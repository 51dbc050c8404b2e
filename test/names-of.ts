import { articleFromText } from '../src/article/index.ts'
import { analyse } from '../src/language/index.ts'
import { type Entity, findNames, officeText } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** The entities of a text. */
export const entitiesOf = (text: string): Entity[] =>
  findNames(analyse(readProse(articleFromText(text))))

/** Each entity of a text as `name (kind): its mentions`, with its office where one is known. */
export function namesOf(text: string): string[] {
  return entitiesOf(text).map((entity) => {
    const { name, kind, office, mentions } = entity
    const role = office && officeText(office)
    const words = mentions.map((mention) => mention.text).join(' | ')
    return `${name} (${role ? `${kind}, ${role}` : kind}): ${words}`
  })
}
