import { expect, it } from 'vitest'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'

const ONE =
  'The harbour council voted on Tuesday to rebuild the old swing bridge, ending a dispute of nine years.'
const TWO =
  'Mayor Ilse Brandt said work would begin in spring, and that ferries would run at night until it is done.'
const THREE =
  'Engineers had found rust in two of the six towers, and the old motor failed each time that frost came.'

const read = (...lines: string[]) =>
  readPage(decode({ source: 'page.txt', bytes: Buffer.from(lines.join('\n\n')) }))

/** What the line is that begins so, and by which rule; `lines` stand between or behind paragraphs. */
function labelOf(beginning: string, ...lines: string[]): string {
  const { blocks, text } = read('Bridge will be rebuilt', ONE, TWO, ...lines)
  const block = blocks.findLast(({ span }) => text.startsWith(beginning, span.start))
  return block ? `${block.role} ${block.rule}` : ''
}

it.each<[string, string[], string]>([
  ['***', ['***', THREE], 'other other.no-words'],
  ['(Editor', [THREE, '(Editor：Finance)'], 'footer footer.editor'],
  ['www.', [THREE, 'www.harbour-times.example'], 'menu menu.address'],
  ['desk@', [THREE, 'desk@harbour.example'], 'footer footer.address'],
  ['Share', ['Share', THREE], 'menu menu.button'],
  [
    'Sign up',
    ['Sign up for our newsletter to get the best stories in your inbox every day', THREE],
    'promo promo.pitch',
  ],
  ['Recommend', [THREE, 'Recommend', 'Nine ways to wax a floor'], 'teaser teaser.heading'],
  [
    'Tom Poe says',
    [THREE, 'Tom Poe says:', 'May 3, 2024 at 9:10', 'Good bridge.'],
    'comment comment.name',
  ],
  [
    'Reporting by',
    [THREE, 'Reporting by Ann Roe; editing by Bob Poe'],
    'wire-credit wire-credit.sign-off',
  ],
  [
    'Associated Press',
    [THREE, ONE.replace('Tuesday', 'Monday'), 'Associated Press'],
    'wire-credit wire-credit.agency',
  ],
  ['Zelqo View', [THREE, 'Zelqo View', 'Date:2024-05-03 10:11:12'], 'stamp stamp.view'],
  [
    'Why the bridge of Nowe',
    [
      'Why the bridge of Nowe turns',
      'Why the bridge of Nowe turns',
      'Ann Roe joins the panel to discuss the plan for the bridge.',
      THREE,
    ],
    'teaser teaser.video',
  ],
])('a line that begins "%s"', (beginning, lines, label) => {
  expect(labelOf(beginning, ...lines)).toBe(label)
})
