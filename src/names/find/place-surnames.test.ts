import { expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { findNames } from '../find-names.ts'

const kindsIn = (text: string): string[] =>
  findNames(analyse(readProse(articleFromText(text)))).map(({ name, kind }) => `${name}: ${kind}`)

it('a surname that is a city too is the person who is named in full', () => {
  const kinds = kindsIn(
    'Rebecca Paris sued the club on Monday. Paris said the club had kept her papers. Paris wants them back.',
  )
  expect(kinds).toContain('Rebecca Paris: person')
  expect(kinds.join()).not.toContain('place')
})

it('a city stays one', () =>
  expect(
    kindsIn('The club moved to Paris on Monday. Members in Paris said the rent in Paris is high.'),
  ).toContain('Paris: place'))
