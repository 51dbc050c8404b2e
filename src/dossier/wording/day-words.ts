import { weekdayOf } from '../../article/index.ts'
import type {
  DayCaution,
  DayCautions,
  DayRefutation,
  DayRefutations,
  DayStance,
  DayVerdict,
  DayVerdicts,
  InheritedDay,
  RefutedDate,
} from '../../dates/index.ts'
import { WEEKDAY_NAMES } from '../../lexicon/index.ts'
import { plural } from './count-words.ts'
import { asData, inWords, type Naming, type Wording } from './wording.ts'

const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
const weekday = (number: number): string => WEEKDAYS[number - 1] ?? ''
const weekdayName = (day: string): string => weekday(weekdayOf(day))
const shared = (passages: number): string => plural(passages, 'shared passage')

const CAUTION_WORDS: Wording<DayCautions> = {
  'repost-stamp': ({ agency }) => `a re-poster's stamp on a text of ${agency ?? 'an agency'}`,
  'later-of-its-kind': () => 'not the first date of its kind on the page',
}

const cautionText = (caution: DayCaution): string => inWords(CAUTION_WORDS, caution, asData)

const STANCES: Readonly<Record<DayStance, string>> = {
  agrees: 'agrees',
  possible: 'possible',
  against: 'against',
  doubted: 'in doubt',
  outweighed: 'set aside',
  refuted: 'refuted',
}

const VERDICT_WORDS: Wording<DayVerdicts> = {
  'names-day': () => '',
  alone: () => 'nothing bears it out',
  'other-day': ({ day }, naming) => `the text is of ${naming.day(day)}`,
  'less-weight': ({ day }, naming) => `other evidence for ${naming.day(day)} weighs more`,
  'changed-later': () => 'changed after publication',
  sibling: ({ day, passages }, naming) =>
    `it of ${naming.day(day)} has the same text (${shared(passages)})`,
  story: ({ day, pages }, naming) =>
    `dated by its story: ${plural(pages, 'page')} of it that tell when they were published make it ${naming.day(day)}`,
  'is-weekday': ({ day }, naming) => `${naming.day(day)} is a ${weekdayName(day)}`,
  'day-before': ({ day, weekday: named }, naming) =>
    `${weekday(named)} is the day before ${weekdayName(day)} ${naming.day(day)}`,
  'day-after': ({ day, weekday: named }, naming) =>
    `${weekday(named)} is the day after ${weekdayName(day)} ${naming.day(day)}`,
  'seldom-named': ({ day, weekday: named }, naming) =>
    `${naming.day(day)} is a ${weekdayName(day)}, and leads seldom name a ${weekday(named)} then`,
  'not-before': ({ told }, naming) => `not before ${naming.day(told)}`,
  'told-later': ({ told, day }, naming) =>
    `the text tells of ${naming.day(told)}, which is later than ${naming.day(day)}`,
  'seen-from': ({ day, ahead, told, hasWeekday }, naming) => {
    const side = `told as ${ahead ? 'ahead' : 'past'}`
    const seen = `${hasWeekday ? 'with its weekday, ' : ''}seen from ${naming.day(day)}`
    return told ? `${side}, ${naming.day(told)} ${seen}` : `${side}, ${seen}`
  },
}

/** How evidence stands to the day that was found: `agrees: 2024-04-26 is a Friday`. */
export function verdictText(verdict: DayVerdict, naming: Naming = asData): string {
  const why = inWords(VERDICT_WORDS, verdict, naming)
  const { caution } = verdict.parts as { caution?: DayCaution }
  const note = caution ? ` (${cautionText(caution)})` : ''
  return `${STANCES[verdict.says]}${why === '' ? '' : `: ${why}`}${note}`
}

const REFUTATION_WORDS: Wording<DayRefutations> = {
  'same-text': ({ article, day }, naming) =>
    `${naming.article(article)} of ${naming.day(day)} has the same text`,
  'other-weekday': ({ quote, claimed, day, fits }, naming) =>
    `the text speaks of “${quote}” and ${naming.day(claimed)} is a ${weekdayName(claimed)}${fits ? `; ${naming.day(day)} is a ${weekdayName(day)}` : ''}`,
  'tells-later': ({ told }, naming) => `the text tells of ${naming.day(told)}, which is later`,
  'weak-source': ({ caution }) => `it is ${cautionText(caution)}`,
}

/** One ground against a day that a page claims. */
export const refutationText = (reason: DayRefutation, naming: Naming): string =>
  inWords(REFUTATION_WORDS, reason, naming)

/** Why a day that a page claims is not that of its text. */
export const refutedText = ({ reasons }: Pick<RefutedDate, 'reasons'>, naming: Naming): string =>
  reasons.map((reason) => refutationText(reason, naming)).join('; ')

/** One sentence on the article that had a text first. */
export function inheritedText({ article, day, passages }: InheritedDay, naming: Naming): string {
  const who = naming.article(article)
  const subject = who.charAt(0).toUpperCase() + who.slice(1)
  return `${subject} had the same text on ${naming.day(day)}: ${shared(passages)}.`
}
