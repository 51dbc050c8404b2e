import { expect, it } from 'vitest'
import { layRows } from '../order.ts'
import { argumentSpan } from './argument-span.ts'
import { cluesOf } from './sentence-clues.ts'

/** The words of an argument in a sentence of `word/head/relation`, heads counted from 0, -1 the root. */
function spanOf(written: string, head: string, predicate: string): string {
  const words = written.split(' ').map((each) => each.split('/') as [string, string, string])
  const texts = words.map(([text]) => text)
  const clues = cluesOf([texts], layRows([texts.length]), {
    upos: texts.map(() => 'X'),
    xpos: texts.map(() => 'XX'),
    heads: Int32Array.from(words, ([, at]) => Number(at)),
    relations: words.map(([, , relation]) => relation),
  })[0]!
  const { start, end } = argumentSpan(clues, texts.indexOf(head), texts.indexOf(predicate))
  return texts.slice(start, end).join(' ')
}

it('is the head with all that hangs on it', () => {
  const sentence = 'The/2/det old/2/amod bridge/3/nsubj fell/-1/root at/5/case last/3/obl'
  expect(spanOf(sentence, 'bridge', 'fell')).toBe('The old bridge')
})

it('leaves out the clause in which the predicate stands, and what follows it', () => {
  const sentence =
    'The/1/det ferry/6/nsubj that/3/nsubj sank/1/acl:relcl in/5/case May/3/obl lay/-1/root deep/6/advmod'
  expect(spanOf(sentence, 'ferry', 'sank')).toBe('The ferry')
  expect(spanOf(sentence, 'ferry', 'lay')).toBe('The ferry that sank in May')
})

it('leaves out marks at the edges', () => {
  const sentence = '"/2/punct It/2/nsubj rained/5/ccomp "/2/punct he/5/nsubj said/-1/root'
  expect(spanOf(sentence, 'rained', 'said')).toBe('It rained')
})
