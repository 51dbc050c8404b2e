import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../../test/work.ts'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import { findClaims } from '../find-claims.ts'
import { groupClaims } from './group-claims.ts'

/** Claims of one page, as if so many pages had printed it. */
function pagesOf(text: string) {
  const analysis = analyse(readProse(articleFromText(text)))
  const claims = findClaims(analysis, findNames(analysis))
  return (n: number) =>
    Array.from({ length: n }, (_, page) =>
      claims.map((claim, at) => ({ ...claim, id: `cp${page}-${at}`, article: `p${page}` })),
    ).flat()
}

it('work grows with the number of pages that print one claim and its denial', () => {
  const pages = pagesOf(
    'Chile said that Peru had shelled the port of Arica. Peru denied the claims. Peru said it had not shelled the port.',
  )
  expect(growth(100, pages, (claims) => groupClaims(claims))).toBeLessThan(LINEAR)
})
