import { describe, expect, it } from 'vitest'
import { readPassages } from './passage.ts'

const passagesOf = (...lines: string[]) => readPassages(lines.join('\n')).map(({ text }) => text)

describe('continues', () => {
  it('joins a line that begins with a closing mark', () => {
    expect(passagesOf('The strike', ', now in its third week', ', goes on.')).toHaveLength(1)
  })

  it('joins a link in the middle of a sentence', () => {
    expect(
      passagesOf(
        'The head of the guild told the morning paper',
        'Harbour Gazette',
        'that there is flour for nine days.',
      ),
    ).toHaveLength(1)
  })

  it('keeps two sentences apart', () => {
    expect(passagesOf('The strike goes on.', 'The bakers worry.')).toHaveLength(2)
  })

  it('keeps a headline apart from the date line under it', () => {
    expect(
      passagesOf('Flour may run out, bakers say', 'View Date:2022-01-05 10:00:00'),
    ).toHaveLength(2)
  })

  it('never joins over an empty line', () => {
    expect(passagesOf('He went to the', '', 'harbour on Monday.')).toHaveLength(2)
  })
})
