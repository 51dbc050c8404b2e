import { expect, it } from 'vitest'
import { compareArticles, readAlone } from '../../desk/index.ts'
import { compareHtml } from '../report/compare-html.ts'
import { compareText } from '../terminal/compare-text.ts'
import { shownCell, summary } from './compare-view.ts'

const SENTENCES = [
  'HARVEN (AP) — The harbour authority of Harven closed its northern pier on Monday after inspectors found cracks in three steel columns.',
  'Port director Ines Calder said that ferries would leave from the southern quay until engineers had looked at every column.',
  'The fishing cooperative asked a court in Odenport to let its 40 boats land their catch at the old pier.',
]
const read = (sentences: readonly string[]) =>
  readAlone({
    source: 'page.txt',
    bytes: Buffer.from(
      `Harven closes its northern pier\n\n3 May 2024\n\n${sentences.join('\n\n')}\n`,
    ),
  })

const source = read(SENTENCES)
const changed = read([
  SENTENCES[0]!.replace('northern', 'Kapcor Coin northern').replace(', ', ',  '),
  SENTENCES[2]!.replace('40 boats', '90 boats'),
])
const view = compareArticles([changed], source)
const [{ page, comparison }] = view.copies as [(typeof view.copies)[number]]

const shown = view.rows.flatMap(({ cells }) =>
  shownCell(cells[0]!, page.article.text, source.article.text),
)

it('shows the words of a copy on one line each, what was done, and what stood there', () => {
  expect(shown.map(({ text, said, was }) => [text, said, was].filter(Boolean).join(' | '))).toEqual(
    [
      'HARVEN (AP) — The harbour authority of Harven closed its',
      'Kapcor Coin | brand injected',
      'northern pier on Monday after inspectors found cracks in three steel columns.',
      'The fishing cooperative asked a court in Odenport to let its',
      '90 | number changed | 40',
      'boats land their catch at the old pier.',
    ],
  )
})

it('says of a copy in one line how much it has and what was done to it', () => {
  expect(comparison.flags).toEqual(['tampered', 'brandInText'])
  expect(summary(view, 0)).toBe(
    'has 2 of 3 sentences · 1 cut · facts changed · a brand injected into the text',
  )
})

it('lays both side by side, on the terminal and as a page', () => {
  const text = compareText(view)
  expect(text).toContain('Kapcor Coin [brand injected] northern pier')
  expect(text).toMatch(/│ \[cut\]/)
  const html = compareHtml(view)
  expect(html).toContain('<mark class="alter">90<small>number changed, was “40”</small></mark>')
  expect(html).toContain('<td class="cut">cut</td>')
})
