import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { articleFromText } from '../../article/index.ts'
import { countSeries } from './count-series.ts'
import { countsIn } from './read-counts.ts'

const page = (text: string, value: string) =>
  annotated(articleFromText(text), {
    published: { value, confidence: 1, evidence: [], refuted: [] },
  })

test.each([
  ['At least 35 people were killed when the pier fell', [['dead', 35]]],
  ['The death toll rose from 12 to 43 overnight', [['dead', 43]]],
  [
    'The pier fell, killing nine and injuring 16 others',
    [
      ['dead', 9],
      ['injured', 16],
    ],
  ],
  ['Rescuers evacuated 1,200 people from the quay', [['displaced', 1200]]],
  ['At least 37 people, including a child, were confirmed dead', [['dead', 37]]],
])('reads how many: %s', (text, counts) => {
  expect(countsIn(text).map(({ of, value }) => [of, value])).toEqual(expect.arrayContaining(counts))
})

test.each(['Two foreign sailors were killed', 'The pier is 35 years old', '40 % were injured'])(
  'takes no part for the whole: %s',
  (text) => {
    expect(countsIn(text)).toEqual([])
  },
)

test('of each day what most pages say; a count that stayed is told once', () => {
  const [dead] = countSeries([
    page('The pier fell, killing 12 people.', '2024-05-06'),
    page('The pier fell, killing nine people.', '2024-05-06'),
    page('The pier fell, killing nine.', '2024-05-06'),
    page('Nine people were killed at the pier.', '2024-05-07'),
    page('The death toll at the pier rose to 14.', '2024-05-08'),
  ])
  expect(dead?.of).toBe('dead')
  expect(dead?.values.map(({ value, day }) => [day, value])).toEqual([
    ['2024-05-06', 9],
    ['2024-05-08', 14],
  ])
})

test('what was counted in another year is no count of this story', () => {
  const old = page('In 2007 more than 1,200 people were killed.', '2024-05-06')
  expect(countSeries([old])).toEqual([])
})
