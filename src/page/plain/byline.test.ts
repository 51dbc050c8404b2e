import { describe, expect, it } from 'vitest'
import { readBylines } from './byline.ts'
import type { PlainLabel } from './label.ts'
import { readPassages } from './passage.ts'

function bylinesOf(line: string) {
  const passages = readPassages(line)
  const labels: PlainLabel[] = passages.map(() => ({ role: 'byline', rule: 'byline.by' }))
  const { people, outlet, agencies } = readBylines(passages, labels, passages.length)
  return { people: people.map(({ value }) => value), outlet: outlet?.value, agencies }
}

describe('readBylines', () => {
  it('splits several people', () => {
    expect(bylinesOf('By Ana Prado, Rui Melo and Marta de Reis').people).toEqual([
      'Ana Prado',
      'Rui Melo',
      'Marta de Reis',
    ])
  })

  it('takes the outlet off the last name', () => {
    expect(bylinesOf('By Ana Prado Channel News')).toMatchObject({
      people: ['Ana Prado'],
      outlet: 'Channel News',
    })
    expect(bylinesOf('By Ana Prado New York Times')).toMatchObject({
      people: ['Ana Prado'],
      outlet: 'New York Times',
    })
    expect(bylinesOf('By Ana Prado | Harbour Gazette')).toMatchObject({
      people: ['Ana Prado'],
      outlet: 'Harbour Gazette',
    })
  })

  it('reads an agency as the origin and not as a person', () => {
    const { people, agencies } = bylinesOf('By The Associated Press')
    expect(people).toEqual([])
    expect(agencies).toMatchObject([{ agency: 'Associated Press', how: 'byline' }])
  })

  it('leaves offices out', () => {
    expect(bylinesOf('By Ana Prado, Senior Reporter').people).toEqual(['Ana Prado'])
  })
})
