/** Verbs and nouns that point ahead with what hangs on them: "scheduled for Monday". */
export const AHEAD: ReadonlySet<string> = new Set(
  (
    "will 'll wo shall would due set scheduled slated expected expects expect planned plans plan planning " +
    'hopes hope intends intend aims aim upcoming forthcoming beginning starting effective ' +
    'opens begins starts resumes faces meets votes can could may might must should going ' +
    'deadline expires expire proposed awaiting tentatively'
  ).split(' '),
)

/** Irregular past forms that news uses most; regular ones end in -ed. */
export const BEHIND: ReadonlySet<string> = new Set(
  (
    'said told was were had did came went took made gave got saw found left held met began began fell rose ' +
    'won lost sent shot hit struck broke spoke wrote became brought bought sold paid led kept stood ran sat ' +
    'drew grew flew threw knew thought felt put cut quit shut let cost spent built caught fought sought ' +
    'taught hung swore tore wore drove rode arose chose froze stole woke dealt meant read heard been done gone'
  ).split(' '),
)

/** After "to" these begin no verb. */
export const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her its their our your my all any some each every no one two three ' +
    'four five six seven eight nine ten us them him me it you what which who whom and or more less about ' +
    'nearly almost over under date work school court prison jail home life death last next'
  ).split(' '),
)

/** Nouns in -ed and adjectives that are no past verb. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'united need indeed speed hundred kindred feed seed breed weed red bed embed'.split(' '),
)
