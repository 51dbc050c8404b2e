import type { WordClass } from './word-class.ts'

/** Words whose class the word itself decides; own list of English function words. */
const ROWS: readonly (readonly [WordClass, string])[] = [
  [
    'aux',
    "am is are was were be been being has have had having do does did can could will would shall should may might must 'll ’ll 've ’ve 're ’re 'd ’d 'm ’m ca wo cannot",
  ],
  ['not', 'not never'],
  [
    'pronoun',
    'i you he she it we they me him us them himself herself itself themselves myself ourselves this these those one everyone someone somebody everybody nobody anyone',
  ],
  ['det', 'the a an my your his her its our their every each no any both another such'],
  ['relative', 'who which whom whose'],
  [
    'adp',
    'of in on at by for with from into over under about against between among during through toward towards across within without amid behind beyond near upon via per',
  ],
  ['to', 'to'],
  [
    'sconj',
    'because if whether although though unless while when where after before since until as than how why what',
  ],
  ['cconj', 'and or but nor yet'],
  [
    'adv',
    'also then later now again already still even just only often once soon too later ago here there however meanwhile instead reportedly allegedly publicly repeatedly previously recently earlier simply',
  ],
]

/** Lower-case word to class. */
export const CLOSED_CLASSES: ReadonlyMap<string, WordClass> = new Map(
  ROWS.flatMap(([wordClass, words]) => words.split(' ').map((word) => [word, wordClass] as const)),
)

/** Words that name a day or time: they stand beside a subject without belonging to it. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night weekend january february march april june july august september october november december'.split(
    ' ',
  ),
)
