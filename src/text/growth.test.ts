import { describe, expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { articleFromText } from '../article/index.ts'
import { findQuotations, readProse, splitSentences } from './index.ts'

describe('work grows with the length', () => {
  it.each(['a. ', '. ', '"', '.', 'Mr.', '!?'])('of sentences: %s', (unit) => {
    const split = (text: string) => splitSentences(text, { start: 0, end: text.length })
    expect(growth(1000, (n) => unit.repeat(n), split)).toBeLessThan(LINEAR)
  })

  it('of quotations', () => {
    const find = (text: string) => findQuotations(text, { start: 0, end: text.length })
    expect(growth(1000, (n) => " 'a".repeat(n), find)).toBeLessThan(LINEAR)
  })

  it('of an article of many lines', () => {
    expect(growth(1000, (n) => articleFromText('road\n'.repeat(n)), readProse)).toBeLessThan(LINEAR)
  })
})
