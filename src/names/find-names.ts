import type { Analysis } from '../language/index.ts'
import type { Entity } from './entity.ts'
import { findCandidates } from './find/find-candidates.ts'
import type { NameCandidate } from './find/name-candidate.ts'
import { attachNominals } from './group/attach-nominals.ts'
import { attachPronouns } from './group/attach-pronouns.ts'
import type { Bundle } from './group/entity-draft.ts'
import { groupBodies } from './group/group-bodies.ts'
import { groupPersons } from './group/group-persons.ts'
import { makeEntities } from './group/make-entities.ts'
import { recallNames } from './group/recall-names.ts'
import { settleUnknown } from './group/settle-unknown.ts'

/** Puts the named mentions of one article together: persons first, then what they leave over. */
export function groupNames(named: readonly NameCandidate[]): Bundle[] {
  const maybePersons = named.filter(({ kind }) => kind === 'person' || kind === 'unknown')
  const { persons, left } = groupPersons(maybePersons)
  const bodies = named.filter(({ kind }) => kind !== 'person' && kind !== 'unknown')
  const rest = left.map((found): NameCandidate => ({ ...found, kind: 'organisation' }))
  const others = groupBodies([...bodies, ...rest].sort((a, b) => a.start - b.start))
  return [...persons, ...others]
}

/** What is named in an article, before anybody asks whom its pronouns mean. */
export function namedBundles(analysis: Analysis): Bundle[] {
  const found = settleUnknown(findCandidates(analysis), analysis.prose.clean.text)
  const named = recallNames(
    analysis,
    found.filter(({ type }) => type !== 'nominal'),
  )
  const bundles = groupNames(named)
  attachNominals(
    found.filter(({ type }) => type === 'nominal'),
    bundles,
  )
  return bundles
}

/**
 * The entities of one article with every mention: names, adjectives, role nouns, pronouns. Read are
 * title, standfirst, body, sub-headlines and captions; bylines and credits only for who made the page.
 *
 * @example findNames(analyse(readProse(article))).map((entity) => entity.name)
 */
export function findNames(analysis: Analysis): Entity[] {
  const bundles = namedBundles(analysis)
  attachPronouns(analysis, bundles)
  return makeEntities(analysis.prose, bundles)
}
