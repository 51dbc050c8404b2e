import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'The mayor said "no" to the plan that ships leave.',
    ['[The mayor] said <"no" to the plan that ships leave>'],
  ],
  [
    'The mayor said "we will leave the old port of Oslo".',
    ['[The mayor] said <"we will leave the old port of Oslo">'],
  ],
  [
    'The mayor, who met Lund on Monday, "we leave the port today," the man said.',
    ['[the man] said <"we leave the port today,">'],
  ],
  [
    'Lund wrote to the man, "we will leave the port soon."',
    ['[Lund] wrote <"we will leave the port soon.">'],
  ],
  [
    'Lund told him he should go, "we will leave the port soon."',
    ['[Lund] told <he should go, "we will leave the port soon.">'],
  ],
  [
    'Lund said: "Kim told me \'we will leave the port\'."',
    ['[Lund] said <"Kim told me \'we will leave the port\'.">'],
  ],
  [
    'Lund said it was good in “Meet the Mayor Today”.',
    ['[Lund] said <it was good in “Meet the Mayor Today”>'],
  ],
])('quotations and their speakers: %s', (text, expected) =>
  expect(claimsOf(text)).toEqual(expected),
)
