import { expect, test } from 'vitest'
import { quoteLines } from './quotes.ts'

test('a quote is printed once, with every line that holds it', () => {
  expect(
    quoteLines([
      { where: 'E¶6', quote: 'He came.' },
      { where: 'E¶6', quote: 'He came.' },
      { where: 'F¶4', quote: 'He came.' },
      { where: 'E¶7', quote: 'He left.' },
    ]),
  ).toEqual(['    E¶6 F¶4: He came.', '    E¶7: He left.'])
})
