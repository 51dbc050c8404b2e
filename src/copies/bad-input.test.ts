import { describe, expect, it } from 'vitest'
import {
  type CopyInput,
  compareCopies,
  findCopies,
  findFamilies,
  rebuildOriginal,
} from './index.ts'

/** Sentences without sense, the same for the same seed. */
function prose(seed: number, sentences: number): string {
  let state = seed * 2654435761
  const next = (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % count
  }
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 14 }, () => `w${next(900)}x`)
    return `The ${words.join(' ')}.${next(3) === 0 ? '\n\n' : ' '}`
  }).join('')
}
const article = (id: string, text: string): CopyInput => ({ id, title: id, agencies: [], text })
const within = (seconds: number, work: () => void): void => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(seconds)
}

describe('bad input', () => {
  it('links a thousand identical texts without pairing each with each', () => {
    const text = prose(1, 20)
    const copies = Array.from({ length: 1000 }, (_, at) =>
      article(`c${String(at).padStart(4, '0')}`, text),
    )
    within(30, () => {
      const links = findCopies(copies)
      expect(links.length).toBeLessThan(60_000)
      expect(findFamilies(copies, links)[0]?.members).toHaveLength(1000)
    })
  })

  it('reads one text of ten megabytes, and lays it beside a short one', () => {
    const long = article('long', prose(2, 120_000))
    const short = article('short', long.text.slice(0, 3000))
    expect(long.text.length).toBeGreaterThan(1e7)
    within(30, () => {
      expect(findCopies([long, short])).toMatchObject([{ sharedWords: expect.any(Number) }])
      compareCopies(short, long)
    })
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

  it('takes a page of nothing but names, and one run a million times', () => {
    const names = 'Ines Calder, Tom Quist, Owen Barrow, Marta Lind. '.repeat(4000)
    const run = 'buy the coin right now '.repeat(1_000_000)
    within(30, () => {
      findCopies([article('n', names), article('m', names), article('r', run), article('s', run)])
      compareCopies(article('n', names), article('m', names.slice(7)))
      compareCopies(article('r', run), article('s', run.slice(4)))
    })
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
