import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { findNames } from '../find-names.ts'
import { officeText } from '../office-text.ts'

const namesOf = (text: string): string[] =>
  findNames(analyse(readProse(articleFromText(text)))).map(({ name, kind, office }) =>
    [name, kind, office ? officeText(office) : ''].filter(Boolean).join(' | '),
  )

describe('offices beside a name', () => {
  it.each([
    ['Maine Sen. Ruth Calder left on Monday.', 'Ruth Calder | person | senator, Maine'],
    ['The fort was shown to Gen. Paul Tarrant.', 'Paul Tarrant | person | general'],
    ['They met Lt. Gov. Albert Moss on Monday.', 'Albert Moss | person | lieutenant governor'],
    ['Former Turin Mayor Anna Mack was jailed.', 'Anna Mack | person | former mayor, Turin'],
    [
      'Ida Rowley, chief transformation and quality officer, is leaving.',
      'Ida Rowley | person | chief transformation and quality officer',
    ],
    [
      "Assistant State's Attorney Peter Lewis spoke.",
      "Peter Lewis | person | assistant state's attorney",
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toContain(expected)
  })
})

describe('whole names of bodies', () => {
  it.each([
    ["The Norwegian Sailors' League sued the town.", "Norwegian Sailors' League | organisation"],
    ["The Pit Workers' Union backed the suit.", "Pit Workers' Union | organisation"],
    ['The American College of Beirut sent two men.', 'American College of Beirut | organisation'],
    [
      'The Syrian Observatory for Human Rights counted them.',
      'Syrian Observatory for Human Rights | organisation',
    ],
    ['The Mexican Red Cross sent tents.', 'Mexican Red Cross | organisation'],
    ['Officials of the Justice Department agreed.', 'Justice Department | organisation'],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toContain(expected)
  })

  it("leaves a state's ministry to its state", () => {
    expect(namesOf('The Russian Foreign Ministry spoke.')).toContain('Russia | country')
  })
})
