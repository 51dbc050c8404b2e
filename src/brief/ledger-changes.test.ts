import { expect, test } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { articleFromText, type CivilDay } from '../article/index.ts'
import { findClaims } from '../claims/index.ts'
import { analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import type { LedgerEntry } from '../record/index.ts'
import { readProse } from '../text/index.ts'
import { findAntecedents } from './antecedents.ts'
import { buildLedger } from './ledger.ts'

/** The ledger of pages of one day after the other. */
function ledgerOf(...texts: string[]): LedgerEntry[] {
  const pages = texts.map((text, at) => {
    const article = articleFromText(text)
    const analysis = analyse(readProse(article))
    const entities = findNames(analysis)
    const published = {
      value: `2024-03-0${at + 1}` as CivilDay,
      confidence: 1,
      evidence: [],
      refuted: [],
    }
    return annotated(article, { entities, claims: findClaims(analysis, entities), published })
  })
  const entities = pages.flatMap((page) => page.entities)
  const claims = pages.flatMap((page) => page.claims)
  return buildLedger(claims, { links: [], families: [] }, findAntecedents(entities), pages)
}

test('says where "allegedly" was lost from one day to the next', () => {
  const [found] = ledgerOf(
    'Kari Dahl said that Lund had allegedly sunk the old ferry.',
    'Kari Dahl said that Lund had sunk the old ferry.',
  )
  expect(found?.drift?.kind).toBe('hedge-lost')
})

test('what was told plainly before has lost nothing', () => {
  const [found] = ledgerOf(
    'Kari Dahl said that Lund had sunk the old ferry.',
    'Kari Dahl said that Lund had allegedly sunk the old ferry.',
  )
  expect(found?.drift).toBeUndefined()
})

test('puts the same with other numbers in the order of their days', () => {
  const found = ledgerOf(
    'Police said that three skiers had died.',
    'Police said that nine skiers had died.',
  )
  expect(found).toHaveLength(2)
  for (const { counts } of found)
    expect(counts?.map(({ count }) => count)).toEqual(['three', 'nine'])
})
