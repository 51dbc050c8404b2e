import { expect, it } from 'vitest'
import { entitiesOf } from '../../../test/names-of.ts'

it.each([
  ['Roads minister Ana Lund left the hall.', { title: 'minister', body: 'Roads' }, 'GOV'],
  ['The coach Ana Lund left the hall.', { title: 'coach' }, 'CVL'],
  // A town has no president.
  ['In Turin President Moe spoke.', { title: 'president' }, 'GOV'],
  ['Apple CEO Ana Lund told Oslo to wait.', { title: 'ceo', body: 'Apple' }, 'BUS'],
  [
    'Socialist Party leader Lilian Marn told Oslo to wait.',
    { title: 'party leader', body: 'Socialist' },
    'GOV',
  ],
])('office and sector: %s', (text, office, sector) => {
  const person = entitiesOf(text).find(({ kind }) => kind === 'person')
  expect([person?.office, person?.sector]).toEqual([office, sector])
})
