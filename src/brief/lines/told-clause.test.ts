import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedPage } from '../../../test/cited-page.ts'
import type { Event, Party } from '../../events/index.ts'
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
  toldClause(citedPage(text), event(text, words), new Map()).text

/** A statement whose verb is `said` or `claimed`, told on Monday. */
function said(text: string, name?: string): string {
  const at = (word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  })
  const verb = at(/said|claimed/.exec(text)?.[0] ?? '')
  const span = { start: 0, end: text.length }
  return saidClause(citedPage(text), 0, { span, verb, day: at('Monday'), name }).text
}

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
  const page = citedPage(text)
  const known = new Map([[`${page.article.id} 0`, 'Ana Lund']])
  expect(toldClause(page, told, known).text).toBe('Ana Lund met dockers in Bergen')
})

test('leaves out where persons stand in a photograph', () => {
  const text = 'Ana Lund, left, and Jan Kos shake hands in Oslo.'
  expect(clause(text, { trigger: 'shake hands' })).toBe('Ana Lund and Jan Kos shake hands in Oslo')
})

test('no comma is left behind "that" when the day is cut', () => {
  expect(said('The port claimed that on Monday, ships left.')).toBe(
    'The port claimed that ships left',
  )
})

test('a statement loses only its day', () => {
  expect(said('The port said on Monday that it was shut.')).toBe('The port said that it was shut')
  expect(said('She said on Monday that it was shut.', 'Ana Lund')).toBe(
    'Ana Lund said that it was shut',
  )
})

test('a clause that describes a noun gives no line: the words around it tell of something else', () => {
  const text = 'The court heard pleas that have been given weight by a vote in Bergen on Monday.'
  expect(clause(text, { trigger: 'vote', day: 'Monday' })).toBe('')
})

test('is nothing where the word that tells is cut', () => {
  const text = `Ana Lund met dockers in Bergen, while the council of the town, ${'its many members and '.repeat(6)}guests voted on Monday.`
  expect(clause(text, { trigger: 'voted', day: 'Monday' })).toBe('')
})

test('begins with the whole of a name', () => {
  const text = 'It said German Health Minister Jan Kos visited the port on Monday.'
  expect(clause(text, { actor: 'Jan Kos', trigger: 'visited', day: 'Monday' })).toMatch(
    /German Health Minister Jan Kos visited the port$/,
  )
})

test('of two things done by one, only the second is told', () => {
  const text = 'A team led by Ana Lund landed in Bergen on Sunday and will meet dockers on Monday.'
  expect(clause(text, { trigger: 'meet', day: 'Monday' })).toBe(
    'A team led by Ana Lund will meet dockers',
  )
})

test('a day that is counted stays', () => {
  const text = 'The port tested its gate twice, once in July and again in August.'
  expect(clause(text, { actor: 'The port', trigger: 'tested', day: 'July' })).toContain('in July')
})

test('takes any string and any places in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.nat(320), { minLength: 4, maxLength: 4 }),
      (text, [a = 0, b = 0, c = 0, d = 0]) => {
        const span = (x: number, y: number) => [{ start: Math.min(x, y), end: Math.max(x, y) + 1 }]
        const told = { ...event('x', { trigger: 'x', day: 'x' }), trigger: span(a, b) }
        const when = {
          from: '2024-05-06',
          to: '2024-05-06',
          value: '2024-05-06',
          spans: span(c, d),
        }
        const line = toldClause(citedPage(text), { ...told, when }, new Map())
        expect(line.text.length).toBeLessThanOrEqual(132)
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})
