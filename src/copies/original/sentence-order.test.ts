import { describe, expect, it } from 'vitest'
import { reordered } from './sentence-order.ts'
import { witnessOf } from './witness.ts'

const STORY = [
  'The port of Ostby closed on Monday after a crane fell across its only rail line.',
  'Two workers were treated for cuts, and no ship was damaged, the harbour office said.',
  'Engineers expect to lift the wreck with a floating crane brought from the south.',
  'Grain exporters had warned since spring that the old cranes were badly maintained.',
  'A report by the insurance office found cracks in four of eleven steel towers.',
  'Its authors asked for monthly inspections, which the council never paid for.',
  'Fishing crews used the southern pier instead and sold their catch from trucks.',
  'Schools near the docks stayed open although buses were sent along another road.',
  'The rail company offered refunds to travellers who held tickets for the week.',
  'Similar accidents closed harbours at Lund and Varde during the past decade.',
]
const told = (...order: number[]): string => order.map((at) => STORY[at]).join('\n\n')
const witness = (id: string, text: string) => witnessOf(id, text, 1)
const SHUFFLED = told(0, 7, 4, 9, 2, 5, 1, 8, 3, 6)
const OTHERWISE = told(0, 5, 8, 1, 6, 9, 3, 7, 2, 4)
const IN_ORDER = told(...STORY.keys())
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
    expect(opening(text)).toHaveLength(STORY.length)
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
    const [first, ...rest] = STORY
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
