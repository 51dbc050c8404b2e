import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { clauseBehindAs } from './clause-behind-as.ts'

const TEAM =
  'It/PRP/nsubj/2 came/VBD/root/0 as/IN/case/5 a/DT/det/5 team/NN/obl/2 arrived/VBD/acl:relcl/5'

it('makes the noun behind "as" the subject of a verb that has none', () => {
  const words = clauseBehindAs(parsedWords(TEAM))
  expect(words[4]).toMatchObject({ head: 5, deprel: 'nsubj' })
  expect(words[5]).toMatchObject({ head: 1, deprel: 'advcl' })
  expect(words[2]).toMatchObject({ head: 5, deprel: 'mark' })
})

it('leaves a relative clause with its own word, and phrases of other prepositions', () => {
  const relative = parsedWords(
    `${TEAM.replace('arrived/VBD/acl:relcl/5', 'who/WP/nsubj/7 left/VBD/acl:relcl/5')}`,
  )
  expect(clauseBehindAs(relative)).toBe(relative)
  const other = parsedWords(TEAM.replace('as/IN', 'with/IN'))
  expect(clauseBehindAs(other)).toBe(other)
})
