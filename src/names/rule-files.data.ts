import type { RuleFiles, RuleIn } from '../article/index.ts'
import type { NameReasons, SlipReasons } from './name-reasons.ts'

/** What finds the mentions of names, and what they stand for. */
export const NAME_RULES = {
  'src/names/find/credit.ts': 'credit.agency credit.body credit.byline credit.photographer',
  'src/names/find/kind.ts':
    'guess.acronym guess.hint guess.none guess.preposition guess.speech name.given name.head name.titled',
  'src/names/find/nominal.ts': 'nominal.body nominal.group nominal.role nominal.site',
  'src/names/find/read-sentence.ts':
    'known name.bracketed name.cabinet name.facility-noun name.inside-cabinet name.place-noun name.quoted name.state-body name.title-after name.title-before',
  'src/names/group/attach-pronouns.ts': 'pronoun.body pronoun.person pronoun.sure',
  'src/names/group/recall-names.ts': 'name.recalled',
  'src/names/group/settle-unknown.ts': 'guess.capitals name.employer',
} as const satisfies RuleFiles

/** A rule that finds a mention. */
export type NameRuleName = RuleIn<typeof NAME_RULES>

/** The file of each reason for which mentions and spellings are one entity, or a spelling a slip. */
export const NAME_REASON_FILES: Readonly<Record<keyof NameReasons | keyof SlipReasons, string>> = {
  'named-again': 'src/names/compare/same-person.ts',
  'two-spellings': 'src/names/compare/same-person.ts',
  'letter-apart': 'src/names/compare/same-person.ts',
  'in-both': 'src/names/merge/same-entity.ts',
  'one-body': 'src/names/merge/same-entity.ts',
  'one-site': 'src/names/merge/same-entity.ts',
  'in-brackets': 'src/names/group/group-bodies.ts',
  'stands-beside': 'src/names/group/attach-nominals.ts',
  'office-of-country': 'src/names/group/attach-nominals.ts',
  'office-of-body': 'src/names/group/attach-nominals.ts',
  'last-holder': 'src/names/group/attach-nominals.ts',
  'last-body': 'src/names/group/attach-nominals.ts',
  'nearest-meant': 'src/names/group/attach-pronouns.ts',
  'called-afterwards': 'src/names/group/group-persons.ts',
  'only-of-name': 'src/names/merge/merge-names.ts',
  'one-leader': 'src/names/merge/merge-names.ts',
  'by-hand': 'src/names/merge/name-ties.ts',
  rare: 'src/names/merge/slip.ts',
}
