import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { analyse, analyseDocument, analyseTokens } from './analyse.ts'

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

describe('trees', () => {
  it('finds subject and object', () => {
    expect(arcs('The envoy gave Peru a new plan.')).toEqual(
      expect.arrayContaining([
        'envoy<-nsubj-gave',
        'Peru<-iobj-gave',
        'plan<-obj-gave',
        'gave<-root-',
      ]),
    )
  })

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

  it('makes a verb of saying at the end the root', () => {
    expect(arcs('The army left, the ministry said on Monday.')).toEqual(
      expect.arrayContaining(['said<-root-', 'left<-ccomp-said', 'ministry<-nsubj-said']),
    )
  })

  it('keeps an aside in the middle an aside', () => {
    expect(arcs('The army, he said, has left Mali.')).toEqual(
      expect.arrayContaining(['said<-parataxis-left', 'army<-nsubj-left']),
    )
  })

  it('reads passives and their agents', () => {
    expect(arcs('The wheat was sent by Chad.')).toEqual(
      expect.arrayContaining([
        'wheat<-nsubj:pass-sent',
        'was<-aux:pass-sent',
        'Chad<-obl:agent-sent',
      ]),
    )
  })

  it('gives a subject with a participle its own verb', () => {
    expect(arcs('A team led by Rosa Diaz arrived in Lima.')).toEqual(
      expect.arrayContaining(['led<-acl-team', 'team<-nsubj-arrived', 'arrived<-root-']),
    )
  })

  it('reads titles, names, appositions and owners', () => {
    expect(arcs('Foreign Minister Rosa Diaz, a friend of Peru, met the army’s chief.')).toEqual(
      expect.arrayContaining([
        'Minister<-nmod:desc-Rosa',
        'Diaz<-flat-Rosa',
        'friend<-appos-Rosa',
        'Rosa<-nsubj-met',
        'army<-nmod:poss-chief',
      ]),
    )
  })

  it('reads relative clauses, infinitives and lists', () => {
    expect(arcs('The man who came wants to see Chad, Mali and Peru.')).toEqual(
      expect.arrayContaining([
        'came<-acl:relcl-man',
        'man<-nsubj-wants',
        'see<-xcomp-wants',
        'Mali<-conj-Chad',
        'Peru<-conj-Chad',
      ]),
    )
  })

  it('reads what is said of somebody with be', () => {
    expect(arcs('The plan is very clear.')).toEqual(
      expect.arrayContaining(['clear<-root-', 'is<-cop-clear', 'plan<-nsubj-clear']),
    )
  })
})

describe('names', () => {
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

  it('finds places in capitals and credits', () => {
    expect(names('LONDON (AP) — It rained. (ROSA DIAZ/AFP via Getty Images)')).toEqual([
      'LONDON:LOC',
      'AP:ORG',
      'ROSA DIAZ:PER',
      'AFP:ORG',
      'Getty Images:ORG',
    ])
  })
})

describe('any input', () => {
  it('gives each sentence one root and no circle, names in bounds, the same twice', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'the The said says , . " “ ” ( ) to and that who which is was be been Kim Lima Ministry of \'s in by did left leaving Monday 5 % $ - -- new : because as he it'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (tokens) => {
        const { words, names: found } = analyseTokens(tokens)
        expect(words.length).toBe(tokens.length)
        expect(words.filter((each) => each.head === -1).length).toBe(tokens.length === 0 ? 0 : 1)
        for (let at = 0; at < words.length; at++) {
          let up = at
          for (let steps = 0; up >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(words.length)
            up = words[up]?.head ?? -1
          }
        }
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(tokens.length)
        }
        expect(analyseTokens(tokens)).toEqual({ words, names: found })
      }),
      { numRuns: 300 },
    )
  })

  it('reads long input that is no prose, soon', () => {
    const before = performance.now()
    for (const unit of ['said ', 'Kim ', 'of ', ', and ', 'Kim-', '"', 'that he ']) {
      analyse(readProse(articleFromText(unit.repeat(20_000))))
    }
    analyseDocument([new Array<string>(20_000).fill('Kim')])
    expect(performance.now() - before).toBeLessThan(8000)
  }, 20_000)
})
