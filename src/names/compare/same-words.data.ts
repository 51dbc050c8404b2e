import { SMALL_NUMBERS } from '../../lexicon/index.ts'

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
