import { functionWords, sayingForms } from '../lexicon/index.ts'

/** What a word says of the side on which the time behind it lies. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Auxiliaries of the future. */
export const WILL = functionWords('future')
/** Auxiliaries that leave the side open. */
export const MODAL = functionWords('modal')
/** Participles and verbs that put what follows into a plan, with `to` and without: "set for Monday". */
export const PLAN = words(
  'due set scheduled slated expected expects planned plans plan planning proposed tentatively',
)
/** Before `to` and a verb: what is meant to be done. */
export const INTENT = words(
  'due set scheduled slated expected expects expect planned plans plan planning hopes hope intends intend aims aim ' +
    'ready prepared preparing going vows vowed pledged promised wants want wanted likely supposed poised needs need ' +
    'needed able about asked told urged ordered demanding demanded scheduling proposed threatened threatening',
)
/** Before `to` and a verb: what was done or left. */
export const DONE = words(
  'declined refused voted agreed tried managed began failed continued came used forced helped had allowed decided ' +
    'chose opted moved rushed appeared seemed returned went gathered met',
)
/** Verbs of speaking in the past: "said Monday" is the day of the words. */
export const REPORT = sayingForms({ having: 'dated', tense: 'told' })
/** Verbs in the present whose day is open: "the talks begin Monday", "faces a vote on Tuesday". */
export const PRESENT = words(
  'is are begins starts opens meets faces resumes votes expires expire begin start open meet resume vote takes take ' +
    'arrives arrive leaves leave has have',
)
/** Irregular past forms that news uses most; regular ones end in -ed. */
export const BEHIND = words(
  'said told was were had did came went took made gave got saw found left held met began fell rose ' +
    'won lost sent shot hit struck broke spoke wrote became brought bought sold paid led kept stood ran sat ' +
    'drew grew flew threw knew thought felt put cut quit shut let cost spent built caught fought sought ' +
    'taught hung swore tore wore drove rode arose chose froze stole woke dealt meant read heard been done gone',
)
/** After "to" these begin no verb. */
export const NOT_VERBS = words(
  'the a an this that these those his her its their our your my all any some each every no one two three ' +
    'four five six seven eight nine ten us them him me it you what which who whom and or more less about ' +
    'nearly almost over under date work school court prison jail home life death last next',
)
/** Nouns and adjectives in -ed that are no past verb. */
export const NOT_PAST = words(
  'united need indeed speed hundred kindred feed seed breed weed red bed embed',
)
/** Nouns whose day is told ahead as often as behind. */
export const APPOINTED = words('deadline deadlines hearing election elections meeting summit')
/** Words before an expression that count as a cue of their own. */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
  on: 'on',
  by: 'by',
  since: 'since',
  for: 'for',
  through: 'through',
  from: 'from',
  before: 'before',
  after: 'after',
  in: 'in',
  of: 'of',
  to: 'to',
  until: 'until',
  till: 'until',
  starting: 'starting',
  beginning: 'starting',
  effective: 'starting',
}

/** Verbs by which something is put to a day to come, with the words before that day. */
export const DEFERRED: ReadonlySet<string> = new Set(
  `postponed delayed deferred adjourned rescheduled moved put pushed shifted extended closed shut suspended cancelled canceled off back`.split(
    /\s+/,
  ),
)
export const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'to'])
