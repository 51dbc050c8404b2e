import {
  abbreviations,
  functionWords,
  MONTH_NAMES,
  SMALL_NUMBERS,
  WEEKDAY_NAMES,
} from '../../lexicon/index.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The last word of a building's or site's name: the capital name before it is kept with it. */
export const FACILITY_HEADS = words(`
airport cosmodrome spaceport base stadium arena hospital clinic bridge tunnel tower palace guesthouse castle
prison jail plant reactor refinery station terminal port harbour harbor center centre museum theatre
theater hall hotel temple mosque cathedral church shrine monastery square park gallery library dam
airfield barracks camp headquarters complex compound building site range shipyard factory mall house
crossing checkpoint pipeline jailhouse
`)

/** Facility words that a site's two names may exchange: `launch center`, `cosmodrome`. */
export const FACILITY_MODIFIERS = words(`
satellite launch space nuclear power naval air military research medical convention conference
international shopping detention rocket missile test train railway railroad bus metro subway bridge
treatment rehabilitation sports oil gas steel trade training border joint
`)

/** The last word of a club's name; for `cross` and `crescent` the word before is `red`. */
export const CLUB_HEADS = words('united rovers wanderers athletic albion hotspur villa')

/** The last word of a place's name. */
export const PLACE_HEADS = words(`
region province state county district oblast territory republic prefecture governorate city town
village island islands peninsula sea ocean gulf bay strait river lake mountain mountains valley
desert coast road street avenue boulevard highway canyon hills hill beach forest creek bank strip
heights border zone cape canal reef basin line
`)

/** The last word of what is no body: a law, a prize, a war, a contest. */
export const WORK_HEADS = words(`
act bill amendment treaty accord accords award awards prize medal war wars olympics paralympics games
championship championships cup bowl series finals prix marathon derby expo tournament revolution uprising survey index
`)

/** The last word of a holiday, a season or a campaign's day. */
export const CALENDAR: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...words('day days eve week weekend month year season'),
])

/** Words before a place's own name: `Lake Baikal`, `Mount Etna`. */
export const PLACE_OPENERS = words('lake mount mt cape gulf isle port fort san santa saint')

/** Words that begin sentences and headlines with a capital and are no names. */
export const COMMON_OPENERS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
  ...abbreviations('day'),
  ...SMALL_NUMBERS.keys(),
  ...words(`
today yesterday tomorrow tonight twice first second third last next dozens hundreds thousands
millions let get go see say says said according asked officials police authorities experts
analysts critics sources reports people witnesses residents photo file video image images picture
pictured left right center breaking exclusive update updated live watch read est edt gmt pst pdt
pm ok yes well oh thank thanks hello dear former new late early finally clearly apparently
christmas easter ramadan brexit muslim muslims christian christians jewish jews islamic islamist
arab arabs western westerners european europeans african africans asian asians catholic catholics
protestant sunni shiite shia buddhist hindu god bible covid-19 internet english
`),
])
