import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsedWords, textOf } from '../../test/parsed-words.ts'
import { articleFromText } from '../article/index.ts'
import { analyse, type Word } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import type { Clause, WordRange } from './clause.ts'
import { readClauses } from './read-clauses.ts'

/** The clause whose predicate is the word. */
function clauseOf(sentence: string, verb: string) {
  const { words, clauses } = readClauses(parsedWords(sentence))
  const clause = clauses.find(({ predicate }) => words[predicate.head]?.text === verb) as Clause
  const text = (range: WordRange | null) => textOf(words, range)
  return {
    ...clause,
    doer: text(clause.doer),
    undergoer: text(clause.undergoer),
    about: text(clause.about),
    said: clause.complement?.pieces.map(text),
    kind: clause.complement?.kind,
    obliques: clause.obliques.map(({ preposition, ...range }) => [preposition, text(range)]),
  }
}

const URGED =
  'Mali/NNP/nsubj/2 urged/VBD/root/0 Chad/NNP/obj/2 to/TO/mark/5 free/VB/xcomp/2 men/NNS/obj/5 held/VBN/acl/6 by/IN/case/9 rebels/NNS/obl:agent/7'
const DENIED =
  'Chad/NNP/nsubj/3 has/VBZ/aux/3 denied/VBN/root/0 arming/VBG/xcomp/3 rebels/NNS/obj/4 and/CC/cc/7 said/VBD/conj/3 that/IN/mark/12 talks/NNS/nsubj:pass/12 would/MD/aux/12 be/VB/aux:pass/12 held/VBN/ccomp/7'
const ASIDE =
  'The/DT/det/2 port/NN/nsubj/8 ,/,/punct/8 she/PRP/nsubj/5 said/VBD/parataxis/8 ,/,/punct/8 is/VBZ/cop/8 shut/JJ/root/0 ././punct/8'
const RELATIVE =
  'The/DT/det/2 man/NN/nsubj/7 who/WP/nsubj/4 runs/VBZ/acl:relcl/2 the/DT/det/6 port/NN/obj/4 left/VBD/root/0'
const ACCUSED =
  'Mali/NNP/nsubj/2 accused/VBD/root/0 Chad/NNP/obj/2 of/IN/mark/5 arming/VBG/advcl/2 rebels/NNS/obj/5'
const PLAN =
  "Chad/NNP/nmod:poss/3 's/POS/case/1 plan/NN/nsubj/6 to/TO/mark/5 leave/VB/acl/3 failed/VBD/root/0"

describe('who does it to whom', () => {
  it('is the subject, in a passive who stands behind "by"', () => {
    expect(clauseOf(URGED, 'urged')).toMatchObject({ doer: 'Mali', undergoer: 'Chad' })
    expect(clauseOf(URGED, 'held')).toMatchObject({ doer: 'rebels', undergoer: 'men' })
    expect(clauseOf(DENIED, 'held')).toMatchObject({ doer: null, undergoer: 'talks' })
  })

  it('is of an infinitive the one who is urged', () => {
    expect(clauseOf(URGED, 'free')).toMatchObject({ doer: 'Chad' })
    expect(clauseOf(URGED.replace('urged/', 'promise/'), 'free')).toMatchObject({ doer: 'Mali' })
  })

  it('is of a participle behind "of" the one who is accused', () => {
    expect(clauseOf(ACCUSED, 'arming')).toMatchObject({ doer: 'Chad', undergoer: 'rebels' })
    expect(clauseOf(ACCUSED.replace('of/IN', 'while/IN'), 'arming')).toMatchObject({ doer: 'Mali' })
  })

  it('is of a plan its owner', () => {
    expect(clauseOf(PLAN, 'leave')).toMatchObject({ doer: 'Chad' })
  })

  it('is shared by what is joined, and goes down to what is denied', () => {
    expect(clauseOf(DENIED, 'said')).toMatchObject({ doer: 'Chad', relation: 'conj' })
    expect(clauseOf(DENIED, 'arming')).toMatchObject({ doer: 'Chad', undergoer: 'rebels' })
  })

  it('is for "who" the noun before it, without the clause', () => {
    expect(clauseOf(RELATIVE, 'runs')).toMatchObject({ doer: 'The man', undergoer: 'the port' })
    expect(clauseOf(RELATIVE, 'left')).toMatchObject({ doer: 'The man who runs the port' })
  })

  it('has no subject where another clause has it', () => {
    expect(clauseOf(ASIDE, 'said')).toMatchObject({ doer: 'she' })
    expect(clauseOf(ASIDE, 'shut')).toMatchObject({ doer: 'The port' })
  })
})

describe('a predicate', () => {
  it.each([
    ['Oslo/NNP/nsubj/2 slept/VBD/root/0', 'slept', { tense: 'past', modality: 'none' }],
    ['Oslo/NNP/nsubj/2 sleeps/VBZ/root/0', 'sleeps', { tense: 'present', mood: 'indicative' }],
    [
      'Oslo/NNP/nsubj/3 will/MD/aux/3 sleep/VB/root/0',
      'sleep',
      { tense: 'future', modality: 'future' },
    ],
    [
      'Oslo/NNP/nsubj/3 may/MD/aux/3 sleep/VB/root/0',
      'sleep',
      { tense: null, modality: 'possible' },
    ],
    [
      'Oslo/NNP/nsubj/3 has/VBZ/aux/3 slept/VBN/root/0',
      'slept',
      { tense: 'present', perfect: true },
    ],
    [
      'Oslo/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sleep/VB/root/0',
      'sleep',
      { tense: 'past', negated: true },
    ],
    ['Leave/VB/root/0 Oslo/NNP/obj/1', 'Leave', { mood: 'imperative' }],
    [
      'Did/VBD/aux/3 Oslo/NNP/nsubj/3 sleep/VB/root/0 ?/./punct/3',
      'sleep',
      { mood: 'interrogative', tense: 'past' },
    ],
    ['Oslo/NNP/nsubj/3 is/VBZ/cop/3 shut/JJ/root/0', 'shut', { copular: true, passive: false }],
    [
      'Oslo/NNP/nsubj:pass/6 has/VBZ/aux/6 ,/,/punct/6 Lund/NNP/parataxis/6 been/VBN/aux:pass/6 shut/VBN/root/0',
      'shut',
      { passive: true, perfect: true },
    ],
  ])('in “%s” is as its helpers say', (sentence, verb, wanted) => {
    expect(clauseOf(sentence, verb).predicate).toMatchObject(wanted)
  })
})

describe('what a predicate governs', () => {
  it('is the clause under it', () => {
    expect(clauseOf(DENIED, 'said')).toMatchObject({
      kind: 'that',
      said: ['that talks would be held'],
    })
    expect(clauseOf(URGED, 'urged')).toMatchObject({
      kind: 'infinitive',
      said: ['to free men held by rebels'],
    })
    expect(clauseOf(DENIED, 'denied')).toMatchObject({ kind: 'gerund', said: ['arming rebels'] })
    const asked =
      'Oslo/NNP/nsubj/2 asked/VBD/root/0 whether/IN/mark/5 Lund/NNP/nsubj/5 slept/VBD/ccomp/2'
    expect(clauseOf(asked, 'asked')).toMatchObject({
      kind: 'question',
      said: ['whether Lund slept'],
    })
  })

  it('is, of an aside, both pieces of what it stands in', () => {
    expect(clauseOf(ASIDE, 'said')).toMatchObject({ kind: 'quoted', said: ['The port', 'is shut'] })
  })
})

describe('reading alone', () => {
  it.each([
    [ASIDE, 'shut', true],
    [ASIDE, 'said', false],
    [DENIED, 'held', true],
    [DENIED, 'arming', false],
    [RELATIVE, 'left', true],
    [RELATIVE, 'runs', false],
    [URGED, 'free', false],
    ['Oslo/NNP/nsubj/2 said/VBD/root/0 on/IN/case/4 Monday/NNP/obl/2', 'said', false],
    [
      'if/IN/mark/3 Oslo/NNP/nsubj/3 sleeps/VBZ/advcl/5 Lund/NNP/nsubj/5 wakes/VBZ/root/0',
      'sleeps',
      false,
    ],
  ])('“%s”: %s is a sentence: %s', (sentence, verb, alone) => {
    expect(clauseOf(sentence, verb).readsAlone).toBe(alone)
  })
})

it('gives prepositions with their phrases, times without any', () => {
  const sentence =
    'Oslo/NNP/nsubj/2 slept/VBD/root/0 on/IN/case/4 Monday/NNP/obl/2 last/JJ/amod/6 week/NN/obl:tmod/2'
  expect(clauseOf(sentence, 'slept').obliques).toEqual([
    ['on', 'Monday'],
    ['', 'last week'],
  ])
})

it('reads what the language stage gives', () => {
  const { sentences } = analyse(readProse(articleFromText('Police said three men had left Oslo.')))
  const { words, clauses } = readClauses(sentences[0]!.words)
  expect(clauses.map(({ doer }) => textOf(words, doer))).toEqual(['Police', 'three men'])
})

const TAGS = 'NN NNP PRP VB VBD VBZ VBG VBN MD DT JJ IN TO CC , . WP RB'.split(' ')
const RELATIONS =
  'nsubj obj iobj obl obl:agent nmod nmod:poss aux cop mark case ccomp xcomp advcl acl acl:relcl conj cc parataxis punct root amod appos flat csubj expl'.split(
    ' ',
  )
const TEXTS =
  'said of to who that , “ ” ( ) not will has is and by Oslo he men 5 LONDON — for - including'.split(
    ' ',
  )

const word = (head: fc.Arbitrary<number>) =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 3 })),
      fc.constantFrom(...TAGS),
      fc.constantFrom(...RELATIONS),
      head,
    )
    .map(([text, xpos, deprel, at]): Word => {
      const [made] = parsedWords(`x/${xpos}/${deprel}/0`) as [Word]
      return { ...made, text, lemma: text, head: at }
    })

describe('any words with any heads', () => {
  it('give ranges inside the sentence, parents that are no circle, the same twice', () => {
    const sentence = fc.array(word(fc.integer({ min: -3, max: 40 })), { maxLength: 40 })
    fc.assert(
      fc.property(sentence, (words) => {
        const grammar = readClauses(words)
        expect(readClauses([...words])).toEqual({ ...grammar, argument: expect.any(Function) })
        const inside = (range: WordRange | null | undefined) => {
          if (!range) return
          expect(range.from).toBeGreaterThanOrEqual(0)
          expect(range.to).toBeGreaterThan(range.from)
          expect(range.to).toBeLessThanOrEqual(words.length)
        }
        expect(grammar.words).toHaveLength(words.length)
        for (const range of [...grammar.phrases, ...grammar.groups]) inside(range)
        grammar.clauses.forEach((clause, index) => {
          expect(clause.index).toBe(index)
          const { predicate, extent, subject, doer, undergoer, about, complement } = clause
          for (const range of [predicate, extent, subject, doer, undergoer, about]) inside(range)
          for (const range of [...clause.objects, ...clause.obliques]) inside(range)
          for (const range of complement?.pieces ?? []) inside(range)
          let up = clause.parent
          for (let step = 0; up >= 0; step++) {
            expect(step).toBeLessThanOrEqual(grammar.clauses.length)
            up = grammar.clauses[up]!.parent
          }
        })
      }),
      { numRuns: 400 },
    )
  })

  it('cost work that grows with the words, however they hang together', () => {
    const shapes: ((at: number) => number)[] = [
      (at) => at - 1,
      () => 0,
      (at) => at >> 1,
      (at) => at - (at % 2) - 1,
    ]
    for (const shape of shapes) {
      const made = (size: number) =>
        Array.from({ length: size }, (_, at): Word => {
          const tag = TAGS[(at * 7) % TAGS.length]
          const relation = RELATIONS[(at * 5) % RELATIONS.length]
          const [one] = parsedWords(`x/${tag}/${relation}/0`) as [Word]
          return { ...one, text: TEXTS[(at * 3) % TEXTS.length]!, head: shape(at) }
        })
      expect(reads(made(4000)) / reads(made(2000))).toBeLessThan(2.3)
    }
  })
})

/** How often the words of a sentence are looked at while it is read. */
function reads(words: readonly Word[]): number {
  let count = 0
  const watched = words.map(
    (one) =>
      new Proxy(one, {
        get(target, key) {
          count++
          return Reflect.get(target, key)
        },
      }),
  )
  readClauses(watched)
  return count
}
