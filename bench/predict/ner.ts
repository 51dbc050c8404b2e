import { readLines } from '../../sets/read-lines.ts'
import { analyseDocument } from '../../src/language/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly tokens: string[]
}

/** `paper_17-0003` is the third piece of `paper_17`; a bare number is a document of its own. */
const documentOf = (id: string): string => /^(.+)-\d+$/.exec(id)?.[1] ?? id

/** Names in sentences given as tokens; the pieces of a document are read together. */
export const predict: Predict = (input, write) => {
  const documents = new Map<string, Line[]>()
  for (const line of readLines<Line>(input)) {
    const document = documentOf(line.id)
    documents.set(document, [...(documents.get(document) ?? []), line])
  }
  for (const lines of documents.values()) {
    const analysed = analyseDocument(lines.map((line) => line.tokens))
    lines.forEach(({ id }, index) => {
      const names = analysed[index]?.names ?? []
      write({ id, ner: names.map(({ start, end, type }) => ({ start, end, type })) })
    })
  }
}
