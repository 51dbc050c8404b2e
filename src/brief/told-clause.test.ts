import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event, Party } from '../events/index.ts'
import { saidClause, toldClause } from './told-clause.ts'

/** An event told in `text`, from words that stand in it. */
function event(text: string, words: { actor?: string; trigger: string; day?: string }): Event {
  const at = (word: string) => {
    const start = text.indexOf(word)
    return [{ start, end: start + word.length }]
  }
  const party = (word: string): Party => ({ text: word, spans: at(word) })
  const base = {
    id: 'e',
    article: 'a',
    sentence: 0,
    act: 'CONSULT',
    type: 'CONSULT',
    recipients: [],
    status: 'happened',
    rule: 'verb-frame',
    statusRule: 'plain',
    likelihood: 1,
    salience: 1,
    allegedBy: [],
    deniedBy: [],
  } as const
  return {
    ...base,
    actors: words.actor ? [party(words.actor)] : [],
    trigger: at(words.trigger),
    evidence: [{ start: 0, end: text.length }],
    ...(words.day
      ? {
          when: { from: '2024-05-06', to: '2024-05-06', value: '2024-05-06', spans: at(words.day) },
        }
      : {}),
  }
}

const clause = (text: string, words: Parameters<typeof event>[1]): string =>
  toldClause(text, event(text, words), new Map())

test('cuts the day, the dateline and who reported it', () => {
  const text = 'BERGEN (AP) — Ana Lund landed in Bergen on Monday, the port office said.'
  expect(clause(text, { actor: 'Ana Lund', trigger: 'landed', day: 'Monday' })).toBe(
    'Ana Lund landed in Bergen',
  )
})

test('keeps the clause of the event and drops those around it', () => {
  const text = 'The news came as Ana Lund met dockers in Bergen on Monday, while prices rose.'
  expect(clause(text, { actor: 'Ana Lund', trigger: 'met', day: 'Monday' })).toBe(
    'Ana Lund met dockers in Bergen',
  )
})

test('keeps days that begin a range', () => {
  const text = 'Ana Lund will spend Monday through Friday in Bergen.'
  expect(clause(text, { actor: 'Ana Lund', trigger: 'spend', day: 'Monday' })).toBe(
    'Ana Lund will spend Monday through Friday in Bergen',
  )
})

test('keeps the earlier head where a clause would begin with a pronoun', () => {
  const text = 'Ana Lund waved to dockers when she left Bergen on Monday.'
  expect(clause(text, { actor: 'she', trigger: 'left', day: 'Monday' })).toMatch(/^Ana Lund waved/)
})

test('names whom a pronoun at its head means', () => {
  const text = 'She met dockers in Bergen on Monday.'
  const told = event(text, { actor: 'She', trigger: 'met', day: 'Monday' })
  expect(toldClause(text, told, new Map([['a 0', 'Ana Lund']]))).toBe(
    'Ana Lund met dockers in Bergen',
  )
})

test('leaves out where persons stand in a photograph', () => {
  const text = 'Ana Lund, left, and Jan Kos shake hands in Oslo.'
  expect(clause(text, { trigger: 'shake hands' })).toBe('Ana Lund and Jan Kos shake hands in Oslo')
})

test('no comma is left behind "that" when the day is cut', () => {
  expect(saidClause('The port claimed that on Monday, ships left', 'Monday')).toBe(
    'The port claimed that ships left',
  )
})

test('a statement loses only its day', () => {
  expect(saidClause('The port said on Monday that it was shut', 'Monday')).toBe(
    'The port said that it was shut',
  )
})

test('what depends on "that" begins no clause', () => {
  const text = 'The court heard pleas that have been given weight by a vote in Bergen on Monday.'
  expect(clause(text, { trigger: 'vote', day: 'Monday' })).toMatch(/^The court heard pleas that/)
})

test('is nothing where the word that tells is cut', () => {
  const text = `Ana Lund met dockers in Bergen, while the council of the town, ${'its many members and '.repeat(6)}guests voted on Monday.`
  expect(clause(text, { trigger: 'voted', day: 'Monday' })).toBe('')
})

test('begins with the whole of a name, and with no part of a phrase', () => {
  const text = 'It said German Health Minister Jan Kos visited the port on Monday.'
  const told = (start: number) => ({
    ...event(text, { actor: 'Jan Kos', trigger: 'visited', day: 'Monday' }),
    evidence: [{ start, end: text.length }],
  })
  expect(toldClause(text, told(text.indexOf('Minister')), new Map())).toBe(
    'German Health Minister Jan Kos visited the port',
  )
  const part = 'A crowd of dockers stormed the port on Monday.'
  const inner = { ...event(part, { trigger: 'stormed', day: 'Monday' }) }
  const evidence = [{ start: part.indexOf('dockers'), end: part.length }]
  expect(toldClause(part, { ...inner, evidence }, new Map())).toBe('')
})

test('a day that is counted stays', () => {
  const text = 'The port tested its gate twice, once in July and again in August.'
  expect(clause(text, { actor: 'The port', trigger: 'tested', day: 'July' })).toContain('in July')
})

test('takes any string and any places in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.nat(320), { minLength: 6, maxLength: 6 }),
      (text, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
        const span = (x: number, y: number) => [{ start: Math.min(x, y), end: Math.max(x, y) + 1 }]
        const told = { ...event('x', { trigger: 'x', day: 'x' }), trigger: span(a, b) }
        const line = toldClause(
          text,
          { ...told, evidence: [...span(c, d), ...span(e, f)] },
          new Map(),
        )
        expect(line.length).toBeLessThanOrEqual(132)
      },
    ),
    { numRuns: 300, seed: 7 },
  )
})
