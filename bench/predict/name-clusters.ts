import { readLines } from '../../sets/read-lines.ts'
import { articleFromText } from '../../src/article/index.ts'
import { analyse } from '../../src/language/index.ts'
import { type Entity, mergeNames } from '../../src/names/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'
import { groupMentions } from './given-mentions.ts'

interface Line {
  readonly id: string
  readonly set?: string
  readonly topic?: string
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
}

/** Given mentions put into entities, across the documents of each topic. */
export const predict: Predict = (input, write) => {
  const lines = readLines<Line>(input)
  const topics = new Map<string, Line[]>()
  for (const line of lines) {
    const topic = `${line.set ?? ''}/${line.topic ?? line.id}`
    topics.set(topic, [...(topics.get(topic) ?? []), line])
  }
  const found = new Map<string, unknown[]>()
  let number = 0
  for (const members of topics.values()) {
    // The same text twice has the same article id: an own id keeps the two lines apart.
    const documents = members.map(({ id, text, mentions }): Entity[] => {
      const prose = readProse({ ...articleFromText(text), id })
      return groupMentions(analyse(prose), mentions)
    })
    for (const { mentions } of mergeNames(documents)) {
      const entity = `e${number++}`
      for (const { article, spans } of mentions) {
        const first = spans[0]
        const last = spans.at(-1)
        if (!first || !last) continue
        const list = found.get(article) ?? []
        list.push({ start: first.start, end: last.end, entity })
        found.set(article, list)
      }
    }
  }
  for (const { id } of lines) write({ id, mentions: found.get(id) ?? [] })
}
