import { jsonLine } from './words.ts'

/** Values as one array of JSON, a value a line: none is held longer than it takes to write it. */
export function* jsonArray(values: Iterable<unknown>): Generator<string> {
  yield '['
  let isFirst = true
  for (const value of values) {
    yield `${isFirst ? '\n' : ',\n'}${jsonLine(value).trimEnd()}`
    isFirst = false
  }
  yield '\n]\n'
}
