import { expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { findNames } from '../find-names.ts'
import { unnamedAntecedents } from '../group/attach-pronouns.ts'

/** Whom the first "he" or "she" of a text means: a name, or the words for somebody unnamed. */
function meantIn(text: string): string | undefined {
  const analysis = analyse(readProse(articleFromText(text)))
  const named = findNames(analysis).find(({ mentions }) =>
    mentions.some(({ type }) => type === 'pronoun'),
  )
  const [unnamed] = unnamedAntecedents(analysis).values()
  return named?.name ?? (unnamed && text.slice(unnamed.start, unnamed.end))
}

it.each([
  ['Ana Prieto left the bank on Thursday. She had run it for years.', 'Ana Prieto'],
  [
    'Ana Prieto left the bank on Thursday. The auditor filed a report. She said the books were wrong.',
    'The auditor',
  ],
  ['Jon Dahl met Ana Prieto in Oslo. He left on Friday.', 'Jon Dahl'],
  // Nobody else is so surely a woman, though her given name stands in no list of the news.
  ['Wendell Roth wrote to Clementine Bakke in May. Her answer came in June.', 'Clementine Bakke'],
  ['Wendell Roth met Clementine Bakke. After his visit, Roth left the council.', 'Wendell Roth'],
  // "He" is not the one whom he speaks of.
  ['Jon Dahl left the council. Erik Roth said he believed that Dahl would stay.', 'Erik Roth'],
  // Who speaks is named behind what he says of another.
  [
    'Harbour Minister Soh Min Ra reached Bergen by ferry. She will open the new pier for Jon Roth in May, council spokesperson Maria Lund said.',
    'Soh Min Ra',
  ],
  // A name before "'s" is not the one who belongs to it.
  ["Ana Roth fell ill. Roth's mother drove herself home.", "Roth's mother"],
])('%s', (text, expected) => expect(meantIn(text)).toBe(expected))
