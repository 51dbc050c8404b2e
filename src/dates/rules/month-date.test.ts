import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  [
    'The bill was signed in 1998. In May that year the mill burned.',
    ['1998 = 1998', 'May that year = 1998-05'],
  ],
  [
    'The bridge fell on March 3, 2021. On April 4 the following year it was rebuilt.',
    ['March 3, 2021 = 2021-03-03', 'April 4 the following year = 2022-04-04'],
  ],
  ['The fort dates from May 44 BC.', ['May 44 BC = BC0044-05']],
  ["He was born in May '68.", ["May '68 = 1968-05"]],
  ["The mill closed in April of '07.", ["April of '07 = 2007-04"]],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
