import { articleFromText } from '../../src/article/index.ts'
import { type Analysis, analyse } from '../../src/language/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Reader } from './reading.ts'

/** Our own analysis, from text to names. Such text has nothing injected: clean offsets are its own. */
export const OWN: Reader<Analysis> = {
  read: (text) => analyse(readProse(articleFromText(text))),
  spell: ({ sentences }) => ({
    tokens: sentences.flatMap(({ words }) => words),
    names: sentences.flatMap(({ words, names }) =>
      names.map(({ start, end, type }) => ({
        start: words[start]?.start ?? 0,
        end: words[end - 1]?.end ?? 0,
        type,
      })),
    ),
  }),
}
