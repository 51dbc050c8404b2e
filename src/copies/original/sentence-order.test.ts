import { describe, expect, it } from 'vitest'
import { PORT_STORY } from './port-story.test-data.ts'
import { reordered } from './sentence-order.ts'
import { witnessOf } from './witness.ts'

const told = (...order: number[]): string => order.map((at) => PORT_STORY[at]).join('\n\n')
const witness = (id: string, text: string) => witnessOf(id, text, 1)
const SHUFFLED = told(0, 7, 4, 9, 2, 5, 1, 8, 3, 6)
const OTHERWISE = told(0, 5, 8, 1, 6, 9, 3, 7, 2, 4)
const IN_ORDER = told(...PORT_STORY.keys())
const SPUN = IN_ORDER.replaceAll('harbour', 'port').replaceAll('found', 'saw')
const opening = (text: string): string[] => text.split('\n\n').map((line) => line.slice(0, 20))

describe('reordered', () => {
  it('takes the order that two copies prove, from whichever copy the words are', () => {
    const copies = [SHUFFLED, OTHERWISE, SPUN, told(0, 1, 2, 3, 4, 5)]
    const text = reordered(
      SHUFFLED,
      copies.map((copy, at) => witness(`c${at}`, copy)),
    )
    expect(text).toBe(IN_ORDER)
  })

  it('puts what a short copy kept above what it left out, where nothing proves an order', () => {
    const copies = [SHUFFLED, OTHERWISE, told(0, 1, 2, 3)]
    const text = reordered(
      SHUFFLED,
      copies.map((copy, at) => witness(`c${at}`, copy)),
    )
    expect(opening(text).slice(0, 4)).toEqual(opening(told(0, 1, 2, 3)))
    expect(opening(text)).toHaveLength(PORT_STORY.length)
  })

  it('leaves the order of a draft that only shuffled copies contradict', () => {
    const copies = [IN_ORDER, SHUFFLED, OTHERWISE]
    const text = reordered(
      IN_ORDER,
      copies.map((copy, at) => witness(`c${at}`, copy)),
    )
    expect(text).toBe(IN_ORDER)
  })

  it('keeps every sentence with its quotation marks, and sentences of one paragraph together', () => {
    const [first, ...rest] = PORT_STORY
    const paragraph = `“${first}” ${rest[0]}`
    const right = [paragraph, ...rest.slice(1)].join('\n\n')
    const moved = [...rest.slice(1), paragraph].join('\n\n')
    const copies = [moved, right, right.replace('Monday', 'Tuesday')]
    const text = reordered(
      moved,
      copies.map((copy, at) => witness(`c${at}`, copy)),
    )
    expect(text).toBe(right)
  })
})
