import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'
import { judgeKind, type NameContext } from './kind.ts'
import { readNameTokens } from './name-token.ts'

it.each<[string, string[]]>([
  [
    'Fiona Hill met J. K. Rowling and George W. Bush.',
    [
      'Fiona Hill (person): Fiona Hill',
      'J. K. Rowling (person): J. K. Rowling',
      'George W. Bush (person): George W. Bush',
    ],
  ],
  [
    'WHO chief Rosa Diaz said who knew. US ships met us.',
    [
      'World Health Organization (organisation): WHO',
      'Rosa Diaz (person, chief, WHO): Rosa Diaz',
      'United States (country): US',
    ],
  ],
  [
    'Channel Six presenter Rosa Diaz left.',
    [
      'Channel Six (organisation): Channel Six',
      'Rosa Diaz (person, presenter, Channel Six): Rosa Diaz',
    ],
  ],
  [
    'The Biden administration said no. Biden left.',
    ['Biden (person): Biden | Biden', 'Biden administration (organisation): Biden administration'],
  ],
])('what a name names: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

/** What the words between bars are, by the words alone. */
const judge = (text: string, more: Partial<NameContext> = {}) => {
  const [before = '', name = '', behind = ''] = text.split('|')
  const tokens = readNameTokens(before + name + behind, {
    start: 0,
    end: text.length - 2,
  })
  const from = tokens.findIndex(({ start }) => start >= before.length)
  const after = tokens.findIndex(({ start }) => start >= before.length + name.length)
  const to = after < 0 ? tokens.length : after
  return judgeKind({ tokens, from, to, titled: false, hint: undefined, ...more })
}

it.each<[string, Partial<NameContext>, string, string]>([
  ['President |Zorvan Quill| left', { titled: true }, 'person', 'name.titled'],
  ['|Zorvan Ministry| left', {}, 'organisation', 'name.head'],
  ['|Zorvan Airport| burned', {}, 'facility', 'name.head'],
  ['|Anna Quill| left', {}, 'person', 'name.given'],
  ['|J. K. Quill| left', {}, 'person', 'name.given'],
  ['The |ZQX| left', {}, 'organisation', 'guess.acronym'],
  ['|Zorvan| left', { hint: 'LOC' }, 'place', 'guess.hint'],
  ['|Zorvan| said no', {}, 'person', 'guess.speech'],
  ['no, said |Zorvan| again', {}, 'person', 'guess.speech'],
  ['he told |Zorvan| again', {}, 'unknown', 'guess.none'],
  ['It rained in |Zorvan| again', {}, 'place', 'guess.preposition'],
])('%s', (text, more, kind, rule) => expect(judge(text, more)).toEqual({ kind, rule }))
