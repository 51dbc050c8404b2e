import { describe, expect, it } from 'vitest'
import { senselessProse as prose } from '../../test/senseless-prose.ts'
import {
  type CopyInput,
  compareCopies,
  findCopies,
  findFamilies,
  rebuildOriginal,
} from './index.ts'

const article = (id: string, text: string): CopyInput => ({ id, title: id, agencies: [], text })

describe('bad input', () => {
  it('links many identical texts without pairing each with each', () => {
    const text = prose(1, 12)
    const copies = Array.from({ length: 300 }, (_, at) =>
      article(`c${String(at).padStart(4, '0')}`, text),
    )
    const links = findCopies(copies)
    expect(links.length).toBeLessThan(18_000)
    expect(findFamilies(copies, links)[0]?.members).toHaveLength(300)
  })

  it('says nothing of texts of three words, or of none', () => {
    const texts = ['', '   \n', 'Only three words', 'Only three words', '—', '\u0000\ud800']
    const inputs = texts.map((text, at) => article(`t${at}`, text))
    expect(findCopies(inputs)).toEqual([])
    for (const one of inputs) for (const other of inputs) compareCopies(one, other)
    expect(rebuildOriginal(inputs).text.length).toBeLessThan(100)
    expect(rebuildOriginal([]).text).toBe('')
  })

  it('tells articles that quote each other whole from copies of one text', () => {
    const [one, two] = [prose(3, 12), prose(4, 12)]
    const links = findCopies([
      article('a', `${one}\n\n“${two.trim()}”`),
      article('b', `${two}\n\n“${one.trim()}”`),
    ])
    expect(links).toHaveLength(1)
    expect(links[0]!.shareOfA).toBeGreaterThan(0.9)
  })

  it('finds the same links and families in whatever order articles come', () => {
    const [one, two] = [prose(6, 16), prose(7, 16)]
    const articles = [
      article('a', one),
      article('b', `${two}\n\n${one.slice(0, 400)}`),
      article('c', one.replaceAll('w1', 'v1')),
      article('d', two),
      article('e', `${one}\n\n${two}`),
      article('f', one.slice(0, one.length / 2)),
    ]
    const read = (inputs: CopyInput[]) => {
      const links = findCopies(inputs)
      return JSON.stringify([links, findFamilies(inputs, links)])
    }
    const known = read(articles)
    expect(read([...articles].reverse())).toBe(known)
    expect(read([3, 0, 5, 1, 4, 2].map((at) => articles[at]!))).toBe(known)
  })

  it('rebuilds the same text in whatever order its copies come', () => {
    const text = prose(5, 16)
    const copies = [
      article('a', text.replace('The', 'A brand pushed The')),
      article('b', text.slice(0, text.length / 2)),
      article('c', text.replaceAll('w1', 'v1')),
      article('d', text),
    ]
    const rebuilt = JSON.stringify(rebuildOriginal(copies))
    expect(JSON.stringify(rebuildOriginal([...copies].reverse()))).toBe(rebuilt)
    expect(JSON.stringify(rebuildOriginal([copies[2]!, copies[0]!, copies[3]!, copies[1]!]))).toBe(
      rebuilt,
    )
  })
})
