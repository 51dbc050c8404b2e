import { verbForms } from '../../lexicon/index.ts'

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(verbForms))
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What one does wrong to others: to say so of somebody is to accuse him. Own list. */
export const WRONGS: ReadonlySet<string> = new Set([
  ...'lie lies lied lying'.split(' '),
  ...verbs(
    'mislead cheat deceive betray steal rob defraud swindle bribe sabotage fabricate falsify embezzle plunder bully ' +
      'humiliate smear slander manipulate rig exploit trick dupe scapegoat whitewash',
  ),
])

/** Verbs that give somebody a name or a mark: `called the record shameful`, `described her as brave`. */
export const NAMING = verbs(
  'call describe brand label term dub deem denounce characterise characterize',
)

/** Marks that blame. Own list. */
export const BLAMING = words(
  'shameful disgraceful dishonest corrupt illegal unlawful unacceptable outrageous irresponsible reckless cowardly racist ' +
    'criminal liar liars thief thieves traitor traitors coward disgrace shame failure incompetent unfit cruel inhumane barbaric ' +
    'absurd hypocritical hypocrite murderer murderers terrorist terrorists dictator tyrant provocative dangerous lie lies ' +
    'sham farce scandal betrayal false baseless arbitrary stupid insulting undemocratic unconstitutional',
)

/** Marks that praise. Own list. */
export const PRAISING = words(
  'outstanding excellent brave courageous honest admirable exemplary historic heroic hero heroes brilliant superb trustworthy ' +
    'fair wise great honourable honorable remarkable impressive inspiring welcome friend friends ally partner',
)
