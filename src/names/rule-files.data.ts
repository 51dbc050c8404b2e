import type { RuleFiles, RuleIn } from '../article/index.ts'

/** What finds the mentions of names, and what they stand for. */
export const NAME_RULES = {
  'src/names/find/credit.ts': 'credit.agency credit.body credit.byline credit.photographer',
  'src/names/find/kind.ts':
    'guess.acronym guess.hint guess.none guess.preposition guess.speech name.given name.head name.titled',
  'src/names/find/nominal.ts': 'nominal.body nominal.group nominal.role nominal.site',
  'src/names/find/read-sentence.ts':
    'known name.bracketed name.cabinet name.facility-noun name.inside-cabinet name.place-noun name.quoted name.state-body name.title-after name.title-before',
  'src/names/group/attach-pronouns.ts': 'pronoun.body pronoun.person',
  'src/names/group/group-mentions.ts': 'given given.plain',
  'src/names/group/recall-names.ts': 'name.recalled',
  'src/names/group/settle-unknown.ts': 'guess.capitals name.employer',
} as const satisfies RuleFiles

/** A rule that finds a mention. */
export type NameRuleName = RuleIn<typeof NAME_RULES>
