// The closed classes of English and the words whose tags no suffix tells. Own lists.
// Each line: Penn tags, most usual first, then the words.

/** Tags, then words. */
export const CLOSED_CLASSES: readonly string[] = [
  'DT: the a an every each another these those any some no neither',
  'DT IN WDT: that',
  'DT: this',
  'DT PDT: all half',
  'PDT: quite',
  'PDT JJ: such',
  'DT CC: both either',
  'PRP: i you he she it we they me him us them myself yourself himself herself itself ourselves ' +
    'themselves yourselves oneself mine yours hers ours theirs',
  'PRP$ PRP: her',
  'PRP$: my your his its our their',
  'WP: who whom what whoever whatever',
  'WP$: whose',
  'WDT: which whichever',
  'WRB: when where why how whenever wherever however',
  'MD: can could may might must shall should will would ca wo',
  "MD: 'll ’ll 'd ’d cannot",
  "RB: n't n’t not never ever always often sometimes rarely seldom already yet still just even " +
    'also too very again perhaps maybe quite rather almost nearly not instead otherwise therefore ' +
    'thus hence meanwhile moreover furthermore nevertheless nonetheless abroad ahead alone ' +
    'altogether anyway apart aside away elsewhere everywhere forever further here indeed likewise ' +
    'nowhere once overseas overnight soon somehow somewhat somewhere then together twice nearby ' +
    'afterwards afterward forward backward upward downward overall thereby wherein thereafter ' +
    'upstairs downstairs outdoors indoors sideways regardless thrice halfway anymore else now',
  'RB EX: there',
  'RB IN: so',
  'RB JJ: only later well earlier straight alike',
  'RB NN: today tomorrow yesterday tonight',
  'CC: and or but nor & yet plus',
  'IN: of in at from with without into onto upon among amongst between against during toward ' +
    'towards despite throughout amid via per within beyond behind beneath beside besides concerning ' +
    'except underneath unlike versus vs vs. amongst across above alongside outside inside near ' +
    'following until till unto atop circa',
  'IN: because although though while if whether unless whereas since than as before after lest once',
  'IN: for by about like',
  'IN RP: on over up out off down around through along',
  'RB RP: back',
  'IN RB: under below',
  'TO IN: to',
  'UH: oh yes yeah hello hi please wow okay ok hey ah alas bye thanks',
  "VBZ: is has does 's ’s",
  "VBP: are am 'm ’m 're ’re 've ’ve",
  'VBP VB: have do',
  'VBD: was were did',
  'VBD VBN: had',
  'VB: be',
  'VBN: been done',
  'VBG: being having doing',
  'CD: zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred thousand million billion trillion bn mn',
  'CD NN: one dozen',
  'JJR RBR: more less',
  'JJS RBS: most least',
  'JJ RB: much little enough first second third fourth fifth last next far early late high low long hard fast close deep right direct',
  'JJ: many few several own other same former latter due fifth sixth seventh eighth ninth tenth',
  'JJR RBR: better worse further farther longer higher lower closer faster harder sooner',
  'JJS RBS: best worst',
  'NN: something nothing anything everything someone somebody anyone anybody everyone everybody nobody none',
  'NNS: people media data children men women',
  'FW: etc etc. de la le el du von van',
  'RB: e.g. i.e. a.m. p.m. am pm ago',
]

/** Words tagged `NN` that are pronouns in Universal Dependencies. */
export const INDEFINITE_PRONOUNS: ReadonlySet<string> = new Set(
  'something nothing anything everything someone somebody anyone anybody everyone everybody nobody none'.split(
    ' ',
  ),
)

/** Words that bring in a clause when one follows; otherwise they are prepositions. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `
    because although though while if whether unless whereas since than as before after until till
    once lest so that despite without by for in of with from about on upon at besides like
  `
    .trim()
    .split(/\s+/),
)

/** Words that always bring in a clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'because although though while if whether unless whereas lest once'.split(' '),
)
