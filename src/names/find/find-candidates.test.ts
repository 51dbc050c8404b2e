import { expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { findCandidates } from './find-candidates.ts'

const read = (text: string) => findCandidates(analyse(readProse(articleFromText(text))))

it('takes the capital of a sentence’s first word for no name’s', () => {
  expect(read('Questioning Diaz took the police two hours.').map(({ text }) => text)).toEqual([
    'Diaz',
  ])
})

it('reads who wrote the page from its byline, and the agency beside', () => {
  const article = articleFromText('By Ana Lund\nThe bridge at Ebbe closed.')
  const [first, second] = article.blocks
  const byline = {
    ...article,
    blocks: [{ ...first!, role: 'byline' as const }, second!],
    bylines: [{ value: 'Ana Lund', span: { start: 3, end: 11 } }],
  }
  expect(findCandidates(analyse(readProse(byline)))[0]).toMatchObject({
    text: 'Ana Lund',
    role: 'reporter',
    rule: 'credit.byline',
    credit: true,
  })
})
