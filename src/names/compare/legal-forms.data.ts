import { SMALL_NUMBERS } from '../../lexicon/index.ts'

/** Legal forms of companies, romanised and without dots: they tell nothing about who is meant. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited llc llp lp plc ag aktiengesellschaft aktiebolag gmbh
  kg kgaa se sa sas sarl srl spa sl slu bv nv ab as asa aps oy oyj kk jsc ojsc pjsc cjsc oao ooo pao
  zao ano ltda eireli sro doo ad eood ood sp zoo spzoo pte pty bvba sprl holding holdings aktsionernoe
  obshchestvo ogranichennoy otvetstvennostyu otkrytoe publichnoe zakrytoe sdn bhd pt tbk kft rt jscb`
    .split(/\s+/)
    .concat(['joint', 'stock', 'open', 'liability']),
)

/** Words that say what sort of body it is, and are often left out or exchanged. Not its name. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `group gruppe the of and for in s de la le les der die das des du et und & a an gen based airlines
  airways department computer magazine commercial airplanes football club fc team`.split(/\s+/),
)

/** One meaning, two spellings. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    int: 'international',
    dept: 'department',
    govt: 'government',
    natl: 'national',
    organisation: 'organization',
    centre: 'center',
    defence: 'defense',
    labour: 'labor',
    us: 'united states',
    usa: 'united states',
    uk: 'united kingdom',
    univ: 'university',
    assoc: 'association',
    bros: 'brothers',
    mfg: 'manufacturing',
    mt: 'mount',
    st: 'saint',
    ft: 'fort',
    min: 'ministry',
    instit: 'institute',
  }),
)

/** Small numbers in words, as digits. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...SMALL_NUMBERS].map(([word, value]) => [word, String(value)] as const),
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
])
