import { expect, it } from 'vitest'
import { readWords } from '../find/word-stream.ts'
import { changeOf, crossesSentence } from './change.ts'
import { judgeChange } from './judge-change.ts'

/** What is between the first and the last word of each. */
function between(copy: string, source: string) {
  const [now, was] = [readWords(copy), readWords(source)]
  const gap = { c0: 1, c1: now.keys.length - 1, s0: 1, s1: was.keys.length - 1 }
  return changeOf(now, was, gap)
}

it.each([
  ['It did not rain', 'It did rain', false],
  ['It fell. Nobody saw rain', 'It fell rain', true],
  ['It fell rain', 'It fell. Nobody saw rain', true],
])('"%s" for "%s": a sentence ends in it: %s', (copy, source, crosses) => {
  expect(crossesSentence(between(copy, source))).toBe(crosses)
})

it('takes a line of the page between two words for the page’s', () => {
  expect(judgeChange(between('said\nAdvertisement\nferries', 'said ferries'))).toEqual({
    type: 'boiler',
    kind: 'furniture',
  })
})
