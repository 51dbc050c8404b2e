import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import { findClaims } from '../find-claims.ts'
import { groupClaims } from './group-claims.ts'

/** `contested: Chile | Peru` for each thing that several pages claim: who asserts, who denies. */
function groupsOf(...texts: string[]): string[] {
  const claims = texts.flatMap((text) => {
    const analysis = analyse(readProse(articleFromText(text)))
    return findClaims(analysis, findNames(analysis))
  })
  return groupClaims(claims).map(
    ({ contested, asserts, denies }) =>
      `${contested ? 'contested' : 'told'}: ${asserts.join(', ')} | ${denies.join(', ')}`,
  )
}

const declinesOf = (text: string): string[] => {
  const analysis = analyse(readProse(articleFromText(text)))
  return groupClaims(findClaims(analysis, findNames(analysis))).flatMap(({ declines }) => declines)
}

const CHARGE = 'Chile accused Peru of firing on two trawlers off Arica.'

describe('a denial meets the charge', () => {
  it.each([
    'Peru denied the claims.',
    'Peru denied that it had fired on the trawlers.',
    'Peru said it had not fired on the trawlers.',
    'Peru denied any involvement.',
    'Peru called the accusation baseless.',
    'Peru said that the alleged incident did not happen.',
    'Peru said the claim was denied by all who were there.',
    'Peru said that the attack had not happened.',
    'Peru said that there had been no attack on the trawlers.',
    'Peru insisted that none of its ships had fired on the trawlers.',
    'Peru strongly denied any knowledge of what happened off Arica.',
  ])('%s', (denial) => {
    expect(groupsOf(`${CHARGE} ${denial}`)).toEqual(['contested: Chile | Peru'])
  })

  it('in another article, in the other voice', () => {
    expect(
      groupsOf(
        'Chile said that Peru had shelled the port of Arica.',
        'Peru denied that the port of Arica had been shelled by Peru.',
      ),
    ).toEqual(['contested: Chile | Peru'])
  })
})

it('a denial of what was sent to whom meets the charge, whatever was sent', () => {
  expect(
    groupsOf(
      'Chile said that Peru had sent rockets to Bolivia. Peru denied sending arms to Bolivia.',
    ),
  ).toEqual(['contested: Chile | Peru'])
})

it('a denial does not draw in what else is said of the same thing', () => {
  expect(
    groupsOf(
      'Chile has closed the old pier at Arica, the ministry said. Peru denied that its ships had damaged the pier.',
      'Chile says that Peruvian ships damaged the old pier at Arica.',
    ).filter((told) => told.startsWith('told')),
  ).toHaveLength(1)
})

it('"the accusation" is the one just made, not the one that most tell', () => {
  const told = 'Chile said that Peru had fired on two trawlers off Arica.'
  expect(
    groupsOf(
      `${told} It rained.`,
      `${told} It snowed.`,
      `${told} Bolivia accused Peru of closing the border at Desaguadero. Peru rejected the accusation.`,
    ).sort(),
  ).toEqual(['contested: Bolivia | Peru', 'told: Chile | '])
})

describe('no dispute', () => {
  const contested = (...texts: string[]) =>
    groupsOf(...texts).filter((told) => told.startsWith('contested'))

  it('of who denies something of his own charge', () => {
    expect(
      contested(
        'Ida Moe said the vote had been rigged. Jon Roth said she was a member of a party. Ida Moe denied that her accusation had been paid for.',
      ),
    ).toEqual([])
  })

  it('where a denial says more than what is told', () => {
    expect(
      contested(
        'Jon Roth said the council had extended the licence of the ferries.',
        'Ida Moe said there would be no further extensions beyond June to keep off a strike.',
      ),
    ).toEqual([])
  })

  it('of a claim that charges nobody, sentences before', () => {
    expect(
      contested(
        'Ida Moe said her family had suffered. The vote was held on Monday. Rain fell on the quay. Boats left the port. Jon Roth dismissed the statements as nonsense.',
      ),
    ).toEqual([])
  })
})

it.each([
  [
    'Ida Moe said the vote had been rigged.',
    'The commission said that the vote had been free and fair.',
    'contested: Ida Moe | the commission',
  ],
  [
    'Ida Moe said the vote had been rigged.',
    'The commission said that there had been no fraud.',
    'contested: Ida Moe | the commission',
  ],
])('who says the contrary denies it: %s %s', (told, contrary, expected) => {
  expect(groupsOf(told, contrary)).toEqual([expected])
})

it('a denial that names no one else meets no other act', () => {
  expect(
    groupsOf(
      'Chile said that Peru had shelled the port.',
      'Peru said it had not sold any rockets.',
    ),
  ).toEqual(['told: Chile | ', 'told: Peru | '])
})

it.each([
  ['Peru said it could not confirm that the trawlers had been fired on.'],
  ['Peru said it was unable to confirm the report.'],
])('who cannot confirm it declines to say: %s', (answer) => {
  expect(declinesOf(`${CHARGE} ${answer}`)).toEqual(['Peru'])
})

it('a quotation of two sentences answers with the one and tells with the other', () => {
  expect(
    groupsOf(
      `${CHARGE} “Those claims are false. Our ships lay in port,” Peru’s envoy Ana Roth said.`,
    ),
  ).toEqual(['contested: Chile | Peru', 'told: Peru | '])
})

it('puts one act in two wordings together, and counts that differ apart', () => {
  expect(
    groupsOf(
      'Chile said that Peru had shelled two trawlers.',
      'Chile said that Peru had bombarded the two trawlers.',
    ),
  ).toEqual(['told: Chile | '])
  expect(
    groupsOf(
      'Chile said that Peru had shelled two trawlers.',
      'Chile said that Peru had shelled nine trawlers.',
    ),
  ).toHaveLength(2)
})

it.each([
  'Lund arrived in Bergen, Kari Dahl said. Lund will visit Oslo, Kari Dahl said.',
  'Chad is not a party to the war, its envoy Kari Dahl said. Chad handles exports in line with its laws, Kari Dahl said.',
])('what one does here and there are two things: %s', (text) => {
  expect(groupsOf(text)).toHaveLength(2)
})

it('links no charge that stands in no claim', () => {
  const found = groupsOf(
    'Lund said that its ferry had struck a log. The skipper was fined for sailing drunk, a charge that his crew denies.',
  )
  expect(found.filter((group) => group.startsWith('contested'))).toEqual([])
})

it('takes what everybody says is not so for an assertion', () => {
  expect(groupsOf('Peru said that it had not fired on the trawlers.')).toEqual(['told: Peru | '])
})

it('gives the same groups in any order of pages', () => {
  const pages = [
    `${CHARGE} Peru denied the claims.`,
    'Peru said it had not fired on trawlers off Arica.',
    'Chile said Peru had fired on trawlers off Arica.',
  ]
  expect(groupsOf(...pages.toReversed())).toEqual(groupsOf(...pages))
})
