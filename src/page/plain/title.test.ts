import { describe, expect, it } from 'vitest'
import { splitTitle } from './title.ts'

describe('splitTitle', () => {
  const none = new Set<string>()

  it('takes the outlet off the end', () => {
    expect(splitTitle('Dockers walk out in Lisbon | The Harbour Gazette', none)).toEqual({
      title: 'Dockers walk out in Lisbon',
      outlet: 'The Harbour Gazette',
    })
    expect(splitTitle('Dockers walk out in Lisbon - Seaside', new Set(['seaside'])).title).toBe(
      'Dockers walk out in Lisbon',
    )
  })

  it('keeps a headline that has a dash of its own', () => {
    const line = 'Dockers walk out in Lisbon - and bakers worry'
    expect(splitTitle(line, none)).toEqual({ title: line })
  })
})
