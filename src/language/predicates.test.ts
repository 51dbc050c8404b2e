import { describe, expect, it } from 'vitest'
import { analyseDocument, analyseTokens } from './analyse.ts'
import type { AnalysedTokens } from './analysis.ts'

/** Each predicate as `kind sense: ROLE words; …`. */
function shown({ words, predicates }: AnalysedTokens): string[] {
  const text = (start: number, end: number): string =>
    words
      .slice(start, end)
      .map((word) => word.text)
      .join(' ')
  return predicates.map(({ at, kind, args }) => {
    const said = args.map(({ role, start, end }) => `${role} ${text(start, end)}`)
    return `${kind} ${words[at]?.text}: ${said.join('; ')}`
  })
}

const predicatesOf = (sentence: string, predicates?: readonly number[]): string[] =>
  shown(analyseTokens(sentence.split(' '), predicates ? { predicates } : {}))

describe('predicates', () => {
  it('have who does what to whom, when and where', () => {
    expect(
      predicatesOf('The ministry told reporters on Monday that the army had left Chad .'),
    ).toEqual([
      'verb told: ARG0 The ministry; ARG2 reporters; ARGM-TMP on Monday; ARG1 that the army had left Chad',
      'verb left: ARG0 the army; ARG1 Chad',
    ])
  })

  it('have the same in the passive, and the doer of an infinitive', () => {
    expect(predicatesOf('The mayor was arrested by police in Lima .')).toEqual([
      'verb arrested: ARG1 The mayor; ARG0 by police; ARGM-LOC in Lima',
    ])
    const [wants, sell] = predicatesOf('The company wants to sell its ships .')
    expect(wants).toMatch(/^verb wants: ARG0 The company; ARG1 to sell its ships/)
    expect(sell).toBe('verb sell: ARG0 The company; ARG1 its ships')
  })

  it('are nouns, too', () => {
    const found = predicatesOf('The attack on the village killed two people .')
    expect(found[0]).toMatch(/^noun attack: ARG1 on the village/)
    expect(found[1]).toBe('verb killed: ARG0 The attack on the village; ARG1 two people')
  })

  it('have their sense, by their particle where they have one', () => {
    const senseOf = (sentence: string): (string | undefined)[] =>
      analyseTokens(sentence.split(' ')).predicates.map(({ sense }) => sense)
    expect(senseOf('He said it .')).toEqual(['say.01'])
    expect(senseOf('They carried out the plan .')[0]).toBe('carry_out.03')
  })

  it('can be given: then those are read and no others', () => {
    const sentence = 'He said that they left Chad .'
    expect(analyseTokens(sentence.split(' '), { predicates: [4, 1] }).predicates).toHaveLength(2)
    expect(predicatesOf(sentence, [4])).toEqual(['verb left: ARG0 they; ARG1 Chad'])
    expect(predicatesOf(sentence, [])).toEqual([])
  })

  it('tell whether what they say happened', () => {
    const factualityOf = (sentence: string, verb: string): number => {
      const { words, predicates } = analyseTokens(sentence.split(' '))
      return predicates.find(({ at }) => words[at]?.text === verb)?.factuality ?? Number.NaN
    }
    const plain = factualityOf('The army left Chad .', 'left')
    expect(plain).toBeGreaterThan(1)
    expect(factualityOf('The army did not leave Chad .', 'leave')).toBeLessThan(plain - 1)
    expect(factualityOf('The army will leave Chad tomorrow .', 'leave')).toBeLessThan(0)
    expect(factualityOf('The army wants to leave Chad .', 'leave')).toBeLessThan(0)
  })
})

describe('predicates of odd texts', () => {
  const words = 'he said that she says they told us it happened and'.split(' ')

  it.each([
    [
      'a thousand in one sentence',
      Array.from({ length: 2400 }, (_, at) => words[at % words.length] as string),
    ],
    ['capitals', 'THE ARMY SAID IT HAD LEFT CHAD'.split(' ')],
    [
      'quotations in quotations',
      '" He said : “ She told me ‘ they say " it rained " ’ ” " .'.split(' '),
    ],
    ['code', 'if ( x . said == null ) { return told ( a , b ) ; }'.split(' ')],
    ['another language', 'Le ministre a dit que les troupes quittent la ville'.split(' ')],
    ['a table', 'Year 2019 2020 2021 Sold 4 5 6 Bought 7 8 9'.split(' ')],
    ['a single word', ['Said']],
  ])('have arguments within their sentence: %s', (_, tokens) => {
    const [{ predicates }] = analyseDocument([tokens]) as [AnalysedTokens]
    for (const { at, args } of predicates) {
      expect(tokens[at]).toBeDefined()
      for (const { head, start, end } of args) {
        expect(head).not.toBe(at)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(head).toBeGreaterThanOrEqual(start)
        expect(head).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(tokens.length)
      }
    }
    if (tokens.length > 1000) expect(predicates.length).toBeGreaterThan(500)
  })

  it('are those of a long sentence’s pieces, counted from its beginning', () => {
    const filler = Array.from({ length: 400 }, () => ',')
    const { predicates } = analyseTokens([...filler, ...'The army left Chad .'.split(' ')])
    expect(predicates.map(({ at }) => at)).toContain(402)
  })
})
