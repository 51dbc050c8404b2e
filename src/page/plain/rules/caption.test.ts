import { describe, expect, it } from 'vitest'
import { labelPassages } from '../label-passages.ts'
import { readPassages } from '../passage.ts'

const rulesOf = (...lines: string[]) =>
  labelPassages(readPassages(lines.join('\n\n'))).labels.map(({ rule }) => rule)

const BODY = 'The strike at the harbour goes on, and the bakers of the city worry about flour.'

describe('captions', () => {
  it('end in a credit of an agency or a library', () => {
    const captions = [
      'Cranes at rest in Lisbon, March 8, 2021. (Ana Prado/AFP via Getty Images)',
      'A docker waits at the gate on Monday. (AP Photo/Rui Melo)',
      'A docker waits at the gate on Monday. REUTERS/Rui Melo',
      'The first map of the new quay. (NASA/HARBOUR)',
    ]
    for (const caption of captions) {
      expect(rulesOf(BODY, caption, BODY)[1]).toMatch(/^caption\./)
    }
  })

  it('may have their credit in a line of its own', () => {
    expect(
      rulesOf(BODY, 'Cranes at rest in Lisbon', '(Rui Melo / Associated Press)', BODY),
    ).toEqual(['body.run', 'caption.over-credit', 'credit.bracket', 'body.run'])
  })

  it('are not paragraphs that end in any bracket', () => {
    expect(rulesOf(BODY, 'The union has 900 members (out of 1,100 dockers).', BODY)[1]).toBe(
      'body.run',
    )
  })
})
