import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { analyse, analyseDocument, analyseTokens } from './analyse.ts'
import type { AnalysedTokens, Predicate } from './analysis.ts'

const parseText = (text: string) => analyse(readProse(articleFromText(text))).sentences

/** `word<-relation-head` of every word of the first sentence. */
const arcs = (text: string): string[] => {
  const words = parseText(text)[0]?.words ?? []
  return words.map((word) => `${word.text}<-${word.deprel}-${words[word.head]?.text ?? ''}`)
}

const names = (text: string): string[] =>
  parseText(text).flatMap(({ words, names: found }) =>
    found.map(
      ({ start, end, type }) =>
        `${words
          .slice(start, end)
          .map((word) => word.text)
          .join(' ')}:${type}`,
    ),
  )

describe('a plain sentence', () => {
  it('hangs what is said on the verb of saying', () => {
    expect(arcs('Chad said Monday that its army had left Mali.')).toEqual(
      expect.arrayContaining([
        'left<-ccomp-said',
        'that<-mark-left',
        'army<-nsubj-left',
        'Mali<-obj-left',
      ]),
    )
    expect(arcs('Chad says Mali has sent Peru no wheat.')).toEqual(
      expect.arrayContaining(['sent<-ccomp-says', 'Mali<-nsubj-sent']),
    )
  })

  it('ties a verb of saying at the end to what is said, in one of the two ways that UD has', () => {
    const read = arcs('The army left, the ministry said on Monday.')
    expect(read).toEqual(expect.arrayContaining(['army<-nsubj-left', 'ministry<-nsubj-said']))
    const above = ['left<-ccomp-said', 'said<-root-']
    const beside = ['left<-root-', 'said<-parataxis-left']
    const ties = read.filter((arc) => [...above, ...beside].includes(arc)).sort()
    expect([above, beside]).toContainEqual(ties)
  })

  it('reads what is said of somebody with be', () => {
    expect(arcs('The plan is very clear.')).toEqual(
      expect.arrayContaining(['clear<-root-', 'is<-cop-clear', 'plan<-nsubj-clear']),
    )
  })

  it('leaves titles and demonyms out and keeps organisations whole', () => {
    expect(
      names(
        'Peruvian President Rosa Diaz met the Ministry of Health of Chad and North Korean envoys in Lima.',
      ),
    ).toEqual(['Rosa Diaz:PER', 'Ministry of Health of Chad:ORG', 'Lima:LOC'])
  })

  it('knows a surname from the full name elsewhere in the document', () => {
    expect(names('The plan of Ubeda failed.\n\nSpokesman Milo Ubeda left.')).toEqual([
      'Ubeda:PER',
      'Milo Ubeda:PER',
    ])
  })
})

it('gives no grammar to menus and to what lies beyond fifty thousand words', () => {
  const article = articleFromText('Peru met Chad.\n\nPeru met Chad.')
  const [first, ...blocks] = article.blocks
  const menu = { ...article, blocks: [{ ...first!, role: 'menu' as const }, ...blocks] }
  const [unread, read] = analyse(readProse(menu)).sentences
  expect(unread?.words.map(({ upos, head, lemma }) => [upos, head, lemma])).toEqual([
    ['X', -1, 'peru'],
    ['X', 0, 'met'],
    ['X', 0, 'chad'],
    ['X', 0, '.'],
  ])
  expect(unread?.names).toEqual([])
  expect(read?.words[1]?.upos).toBe('VERB')
})

/** What holds for every sentence, whatever it says. */
function expectSound({ words, names: found, predicates }: AnalysedTokens): void {
  expect(words.filter((each) => each.head === -1).length).toBe(words.length === 0 ? 0 : 1)
  // Every word climbs to the root; `climbed` is the word from which this one was first passed.
  const climbed = new Int32Array(words.length).fill(-1)
  words.forEach((word, at) => {
    for (let up = at; up >= 0 && (climbed[up] === -1 || climbed[up] === at); ) {
      expect(climbed[up], 'a circle').toBe(-1)
      climbed[up] = at
      up = words[up]?.head as number
      expect(up).toBeLessThan(words.length)
    }
    expect(word.deprel === 'root').toBe(word.head === -1)
    expect(word.upos).toMatch(/^[A-Z]+$/)
    expect(word.xpos).not.toBe('')
    expect(word.lemma).not.toBe('')
  })
  let last = 0
  for (const { start, end, p } of found) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(words.length)
    expect(p).toBeGreaterThanOrEqual(0)
    expect(p).toBeLessThanOrEqual(1)
    last = end
  }
  expectSoundPredicates(predicates, words.length)
}

/** Predicates in the order of the sentence, each with its arguments within it and no numbered role twice. */
function expectSoundPredicates(predicates: readonly Predicate[], length: number): void {
  let last = -1
  for (const { at, args, factuality } of predicates) {
    expect(at).toBeGreaterThan(last)
    expect(at).toBeLessThan(length)
    last = at
    expect(Math.abs(factuality ?? 0)).toBeLessThanOrEqual(3)
    const numbered = args.map(({ role }) => role).filter((role) => /^ARG\d$/.test(role))
    expect(new Set(numbered).size).toBe(numbered.length)
    for (const { role, head, start, end } of args) {
      expect(role).toMatch(/^(?:[RC]-)?(?:ARG[0-5A]|ARGM-[A-Z]+|V)$/)
      expect(head).not.toBe(at)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(start).toBeLessThanOrEqual(head)
      expect(end).toBeGreaterThan(head)
      expect(end).toBeLessThanOrEqual(length)
    }
  }
}

const WORDS =
  'the The said says , . " “ ” ( ) to and that who which is was be been Kim Lima Ministry of \'s in by did left leaving Monday 5 % $ - -- new : because as he it'.split(
    ' ',
  )
/** What pages hold that is no English: halves of pairs, other directions, pictures, things that are not seen. */
const ODD = [
  '\ud83d',
  '\ude00',
  '😀',
  '👩\u200d👧',
  'שלום',
  '\u202eabc\u202c',
  'مرحبا',
  'a\u0301\u0301',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\t',
  '\0',
  '\u00a0',
  '__proto__',
  'constructor',
]

describe('any input', () => {
  const word = fc.oneof(
    fc.constantFrom(...WORDS, ...ODD),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  )

  it('gives each sentence one root and no circle, names in bounds, the same twice', () => {
    const document = fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 })
    fc.assert(
      fc.property(document, (sentences) => {
        const analysed = analyseDocument(sentences)
        expect(analysed.map(({ words }) => words.map(({ text }) => text))).toEqual(sentences)
        analysed.forEach(expectSound)
        expect(analyseDocument(sentences)).toEqual(analysed)
      }),
      { numRuns: 60 },
    )
  })

  it('gives words whose text is that of the article at their offsets', () => {
    const piece = fc.oneof(word, fc.constantFrom(' ', ' ', '\n', '\n\n', '\t', '.', '. '))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const prose = readProse(articleFromText(pieces.join(' ')))
        const { sentences } = analyse(prose)
        for (const { words, names: found, predicates, ...sentence } of sentences) {
          expectSound({ words, names: found, predicates })
          let last = sentence.start
          for (const { start, end, text: written } of words) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(prose.clean.text.slice(start, end)).toBe(written)
            last = end
          }
          expect(last).toBeLessThanOrEqual(sentence.end)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reads nothing and one word', () => {
    expect(analyseDocument([])).toEqual([])
    expect(analyseDocument([[], []])).toEqual([
      { words: [], names: [], predicates: [] },
      { words: [], names: [], predicates: [] },
    ])
    expect(analyse(readProse(articleFromText(''))).sentences).toEqual([])
    expect(analyseTokens(['Peru']).words).toMatchObject([{ head: -1, deprel: 'root' }])
    for (const odd of ODD) expectSound(analyseTokens([odd]))
  })

  it('reads thousands of tokens without a full stop', () => {
    const units = ['said ', 'Kim ', 'of ', ', and ', 'that he ', '" ', '5 ', 'Rosa Diaz ']
    const text = units.map((unit) => unit.repeat(120)).join('')
    const { sentences } = analyse(readProse(articleFromText(text)))
    sentences.forEach(expectSound)
    expect(sentences.reduce((sum, { words }) => sum + words.length, 0)).toBeGreaterThan(1300)
  })

  it('reads a sentence longer than any as one tree', () => {
    const tokens = Array.from({ length: 1000 }, (_, at) => WORDS[(at * 7) % WORDS.length]!)
    const analysed = analyseTokens(tokens)
    expect(analysed.words).toHaveLength(tokens.length)
    expectSound(analysed)
  })

  it.each(['a', 'Kim-', '1,', '😀', '\u0301', '"'])(
    'reads %s over and over without a space',
    (unit) => {
      const { sentences } = analyse(readProse(articleFromText(unit.repeat(600))))
      sentences.forEach(expectSound)
    },
  )
})
