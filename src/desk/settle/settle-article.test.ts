import { beforeAll, expect, it } from 'vitest'
import { PAGES, settlePages } from '../../../test/settled-pages.ts'
import type { Annotated, CorrectionReason } from '../../record/index.ts'

const PUSHED = 'Analysts call the coin of the day a bargain.'
let pages: readonly Annotated[]
beforeAll(async () => {
  const pushed = PAGES.wire.replace('Lund is to meet', `${PUSHED} Lund is to meet`)
  const { articles } = await settlePages({ ...PAGES, pushed })
  pages = articles
})

const pageOf = (source: string): Annotated => {
  const page = pages.find(({ article }) => article.origin.sources.includes(source))
  if (!page) throw new Error(`no page ${source}`)
  return page
}
const reasonOf = (source: string, field: string): CorrectionReason | undefined =>
  pageOf(source).corrections.find((correction) => correction.field === field)?.reason

it('gives a copy the day of its text, and says what refuted its own', () => {
  expect(pageOf('spam').published.value).toBe('2024-05-07')
  expect(reasonOf('spam', 'published')).toMatchObject({
    code: 'day-refuted',
    parts: {
      date: '2025-01-12',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'same-text' })]),
    },
  })
})

it('cuts what the source proves injected, and says so', () => {
  const { article } = pageOf('pushed')
  const words = article.injected.map(({ span }) => article.text.slice(span.start, span.end))
  expect(words).toEqual([PUSHED.slice(0, -1)])
  expect(reasonOf('pushed', 'injected')).toMatchObject({
    code: 'injected',
    parts: { reasons: [{ code: 'not-in-source' }] },
  })
  expect(pageOf('wire').article.injected).toEqual([])
})
