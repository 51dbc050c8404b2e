import { hedges, nounForms, nounsOfSaying, sayingForms, verbForms } from '../../lexicon/index.ts'

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(verbForms))
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(nounForms))

/** The doer will not: what stands in their complement did not and will not happen. */
export const REFUSING: ReadonlySet<string> = verbs(
  'refuse decline fail cancel forgo abandon withhold',
)
/** Somebody disputes it. */
export const DENYING = sayingForms({ having: 'denies' })
/** These deny only what is said of somebody: `rejected accusations that …`, `dismissed a report of …`. */
export const DISMISSING = sayingForms({ having: 'dismisses' })
/** Somebody wants, fears or thinks of it: not real yet and not the doer's own plan. */
export const WISHING: ReadonlySet<string> = verbs(
  'threaten urge ask demand call want seek consider hope wish propose persuade pressure request ' +
    'push suggest warn recommend encourage try fear press appeal lobby avoid prevent stop discuss ' +
    'weigh convince force tempt advise beg implore insist plead require instruct compel tell order ' +
    'lead help deter forestall risk contemplate oppose advocate favour favor back ban allow',
)
/** The doer commits to it or it stands in a calendar. */
export const PLANNING: ReadonlySet<string> = verbs(
  'agree plan promise offer pledge vow intend prepare arrange schedule expect commit swear ' +
    'slate aim undertake volunteer set invite approve',
)
/** Somebody says so whom the text does not vouch for. */
export const ALLEGING = sayingForms({ having: 'doubted' })
/** Verbs of saying that leave open nothing but who said it. */
export const SAYING = sayingForms({ having: 'vouched' })
/** `willing to`, `ready to`: offered, under a condition. */
export const WILLING: ReadonlySet<string> = words(
  'willing ready prepared able eager unwilling likely reluctant',
)
/** `is set to`, `is due to`, `is scheduled to`. */
export const SCHEDULED: ReadonlySet<string> = words(
  'set due scheduled expected slated poised planned committed determined',
)

/** Nouns in whose `of`, `that` or `to` something is only said, feared or meant. */
export const ALLEGING_NOUNS = nounsOfSaying('doubted')
/** Somebody commits to it. */
export const PLANNING_NOUNS = nounsOfSaying('planned')
/** Somebody wants, fears or tries it. */
export const WISHING_NOUNS = nounsOfSaying('wished')

/** Before a noun: `alleged`, `planned`, `possible`. */
export const ALLEGED_WORDS = hedges('alleged')
/** Before a noun: still to come. */
export const PLANNED_WORDS: ReadonlySet<string> = words(
  'planned upcoming scheduled forthcoming future imminent expected next',
)
/** Before a noun: not real yet. */
export const POSSIBLE_WORDS = hedges('possible')
/** Before a noun: it does not take place. */
export const DENIED_WORDS: ReadonlySet<string> = words('no without cancelled canceled aborted')

/** Words behind which a new clause stands with a status of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  'who which whom after before while when following because since although though where whereas ' +
    'but amid despite ; : until as during',
)
/** Words that make the clause behind them a condition. */
export const CONDITION_WORDS: ReadonlySet<string> = words('if unless whether should lest')
/** Verbs of going and staying: the talks that they are done for are still to come. */
export const GOING: ReadonlySet<string> = verbs(
  'arrive visit travel fly come go head return stay spend',
)
/** What is announced or confirmed in these nouns is mostly still to come. */
export const ANNOUNCING: ReadonlySet<string> = verbs('announce confirm')
/** Journeys and meetings that are announced before they take place. */
export const MEETING_NOUNS: ReadonlySet<string> = nouns(
  'meeting visit talk summit trip negotiation tour',
)
