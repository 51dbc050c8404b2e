import { describe, expect, test } from 'vitest'
import { bodyText } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'

const TITLE = 'Port workers in Lisbon walk out over night shifts'
const PARAGRAPHS = [
  'LISBON — Port workers in Lisbon stopped unloading grain on Tuesday after the operator moved half of them to nights.',
  'The operator said the quarrel over the new shifts would be settled in talks with the union on Thursday afternoon.',
  'Union leader Marta Reis rejected the offer, saying her members would not sleep by day because a spreadsheet says so.',
]
const STAMP = '2031-01-05 03:12:44source:Pim Doesburgcategory:News'
const read = (title: string, second: string, stamp = STAMP) =>
  readPage(
    decode({
      source: 'scrape.txt',
      bytes: Buffer.from([title, stamp, PARAGRAPHS[0], second, PARAGRAPHS[2]].join('\n\n')),
      contentType: 'text/plain',
    }),
  )
const SECOND = PARAGRAPHS[1] as string
const push = (at: string, words: string) => SECOND.replace(at, words)

describe('a name pushed into headline and text', () => {
  test.each([
    [
      'glued before the title, glued to a word',
      `VORTEK Club:${TITLE}`,
      push('quarrel', 'VORTEK Clubquarrel'),
    ],
    [
      'a plain word, glued behind a word',
      `Brightcap|${TITLE}`,
      push('quarrel', 'quarrelBrightcap'),
    ],
    ['in brackets before the title', `[QuantaBit] ${TITLE}`, push('quarrel', 'QuantaBitquarrel')],
    ['behind the title', `${TITLE}_Zolara Fund`, push('quarrel', 'Zolara Fundquarrel')],
    [
      'before a title with spaces, alone in brackets',
      `Velmora Exchange | ${TITLE}`,
      push('over', '(Velmora Exchange) over'),
    ],
    [
      'between two words where a name could stand',
      `[Zolara Spins] ${TITLE}`,
      push('quarrel over', 'quarrel Zolara Spins over'),
    ],
    [
      'with a mark that patterns read, glued to a word',
      `R&D Velmora:${TITLE}`,
      push('quarrel', 'R&D Velmoraquarrel'),
    ],
    ['before a noun with an article', `Brightcap:${TITLE}`, push('over the', 'over Brightcap the')],
    [
      'where its sentence has no place for it',
      `EliteFX:${TITLE}`,
      push('new shifts', 'new EliteFX shifts'),
    ],
  ])('%s is cut from both', (_name, title, second) => {
    const article = read(title, second)
    expect(article.title).toBe(TITLE)
    expect(bodyText(article)).toBe(PARAGRAPHS.join('\n\n'))
    for (const { span, reasons } of article.injected) {
      expect(article.text.slice(span.start, span.end)).toMatch(
        /VORTEK|Bright|Quanta|Zolara|Elite|Velmora/,
      )
      expect(reasons).not.toEqual([])
    }
  })
})

describe('a name that belongs there', () => {
  test.each([
    ['the subject of the story', `Reis:No night shifts in Lisbon`, SECOND],
    [
      'a person, named in full in headline and text',
      'Marta Reis: No night shifts in Lisbon',
      SECOND.replace('union', 'union, and Marta Reis said so'),
    ],
    ['a word with a hyphen', `Anti-Strike ${TITLE}`, SECOND.replace('talks', 'talks with Anti')],
    ['the plural of a thing', `Night Shift - ${TITLE}`, SECOND.replace('shifts', 'Night Shifts')],
    ['a label', `Analysis:${TITLE}`, SECOND.replace('talks', 'talks, an analysis says,')],
    [
      'an outlet that is cited',
      `Harbour News | ${TITLE}`,
      SECOND.replace('said', 'told Harbour News'),
    ],
  ])('%s stays in the text', (_name, title, second) => {
    expect(bodyText(read(title, second, 'By Ana Prado, 5 January 2031'))).toContain(second)
    expect(bodyText(read(title, second))).toContain(second)
  })
})
