import { beforeAll, expect, test } from 'vitest'
import { settlePages } from '../../test/settled-pages.ts'
import type { StoryRecord } from '../record/index.ts'

const page = (title: string, by: string, day: string, text: string) =>
  `${title}\n\nBy ${by}\nPublished ${day} May 2024\n\n${text}\n`

const PAGES = {
  a: page(
    'Crane falls into the harbour of Nowe',
    'Nora Vik',
    '7',
    'A crane fell into the harbour of Nowe on Monday, killing two dockers.\nPolice, who had searched the yard in April, closed the quay.',
  ),
  b: page(
    'Crane collapse in Nowe',
    'Lars Holm',
    '7',
    'A crane collapsed at the harbour of Nowe on Monday and five people were killed.\nThe hearing on the crane was put off to Friday.',
  ),
  c: page(
    'Nowe mourns its dockers',
    'Marit Foss',
    '8',
    'Flags flew at half mast in Nowe after the crane collapse at the harbour.\nThe death toll of the crane rose to seven.',
  ),
}

let story: StoryRecord
beforeAll(async () => {
  const { stories } = await settlePages(PAGES)
  expect(stories).toHaveLength(1)
  story = stories[0] as StoryRecord
})

const onDay = (day: string) => story.timeline.filter(({ from, to }) => from === day && to === day)

test('one happening is one line, in whatever words its pages tell it', () => {
  const [line, ...more] = onDay('2024-05-06')
  expect(more).toEqual([])
  expect(line?.what).toMatch(/crane (?:fell|collapsed)/)
})

test('a page that tells it without its day stands under the line', () => {
  const [line] = onDay('2024-05-06')
  expect(new Set(line?.evidence.map(({ article }) => article)).size).toBe(3)
})

test('a count that grows is told once, with its last value', () => {
  const dead = onDay('2024-05-06')[0]?.counts?.find(({ of }) => of === 'dead')
  expect(dead?.values.at(-1)?.value).toBe(7)
  expect(story.brief.find(({ rule }) => rule === 'count')?.text).toMatch(
    /^7 dead on the last count \(8 May 2024\), up from/,
  )
})

test('the day of a side clause is not that of the main one', () => {
  expect(story.timeline.filter(({ from }) => from.startsWith('2024-04'))).toEqual([])
})

test('what is put off to a day is planned for it', () => {
  expect(onDay('2024-05-10')).toMatchObject([{ status: 'planned' }])
})
