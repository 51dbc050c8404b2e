import type { Cite, CivilDay } from '../article/index.ts'
import type { SpeakerName } from '../claims/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../copies/index.ts'
import type { EventStatus, Happening } from '../events/index.ts'
import type { Entity, HeldOffice } from '../names/index.ts'
import type { StoryReason } from '../stories/index.ts'
import type { BriefRuleName, LedgerHold, TimelineRuleName } from './rule-files.data.ts'

/** Those whom news counts from day to day. */
export const COUNTED_THINGS = ['dead', 'injured', 'missing', 'displaced', 'arrested'] as const
/** One of `COUNTED_THINGS`. */
export type CountedThing = (typeof COUNTED_THINGS)[number]

/** How a count went: each number that took the place of another, with the day of the pages that tell it. */
export interface CountSeries {
  readonly of: CountedThing
  /** In order of days; at least one. */
  readonly values: readonly {
    readonly value: number
    readonly day: CivilDay
    readonly cite: Cite
  }[]
}

/** One line of a story's timeline. */
export interface TimelineEntry {
  /** First and last day, both included. */
  readonly from: CivilDay
  readonly to: CivilDay
  readonly status: EventStatus
  readonly rule: TimelineRuleName
  /** What happened, in words of the articles: the clause around it, without the day. */
  readonly what: string
  /** Through whom it is known, where the text says so and `what` does not name them. */
  readonly through: readonly string[]
  readonly evidence: readonly Cite[]
  /** Of the story's main happening: how many dead, injured …, as the pages counted them. */
  readonly counts?: readonly CountSeries[]
}

/** How many independent reports stand under a claim. */
export interface Origins {
  /** Copies of one text, and articles that share the sentence, count once. */
  readonly reports: number
  readonly articles: number
  /** The agency whose text copies among them carry. */
  readonly agency?: string
}

/** One side's voice in the ledger: who answers for it, and who spoke. */
export interface LedgerVoice {
  readonly stance: Stance
  /** As in `asserts`, `denies`, `declines`: `South Korea`. */
  readonly party: string
  /** Where the party is a person of an office. */
  readonly office?: HeldOffice
  /** Who spoke for it, where that is not the party itself. */
  readonly who: readonly SpeakerName[]
}

/** On which side of a claim somebody stands; `declines`: asked, and gave no answer. */
export const STANCES = ['asserts', 'denies', 'declines'] as const
/** One of `STANCES`. */
export type Stance = (typeof STANCES)[number]

/** One party on one side of a claim. */
export interface LedgerSide {
  readonly stance: Stance
  /** As in `asserts`, `denies`, `declines`. */
  readonly party: string
  /** On how many reports its words rest: copies of one text, and articles that tell it on the same word, count once. */
  readonly origins: Origins
  /** Days of the first and the last article that tell it; absent where none has a day. */
  readonly firstTold?: CivilDay
  readonly lastTold?: CivilDay
  /** True where the party stood on another side before. */
  readonly turned?: true
}

/** One of several numbers that the story's articles give for one thing. */
export interface LedgerCount {
  /** Id of the entry that gives it. */
  readonly entry: string
  readonly count: string
  /** Day of the first article that tells it. */
  readonly firstTold?: CivilDay
}

/** How a claim changed from telling to telling. */
export interface ClaimDrift {
  /** `hedge-lost`: "allegedly" stood in an earlier article and stands no more in a later one. */
  readonly kind: 'hedge-lost'
  /** Ids of the articles. */
  readonly from: string
  readonly to: string
}

/** One claimed thing in the stance ledger. */
export interface LedgerEntry {
  readonly id: string
  /** A sentence without its full stop, in the articles' own words with pronouns resolved. */
  readonly proposition: string
  /** False where no telling of it is a whole clause: "the meeting with her counterpart". */
  readonly isSentence: boolean
  /** True where the proposition names its speaker: "Oslo rejected the report as one-sided". */
  readonly isAttributed?: boolean
  /** What a speaker says of himself: "he was there", where the proposition has "Ana Roth was there". */
  readonly ofSelf?: string
  /** False where only "experts" or "the companies" speak. */
  readonly isNamed: boolean
  readonly asserts: readonly string[]
  readonly denies: readonly string[]
  readonly declines: readonly string[]
  readonly contested: boolean
  /** Those who speak, side by side with the countries they answer for. */
  readonly voices: readonly LedgerVoice[]
  /** Each party on each of its sides. */
  readonly sides: readonly LedgerSide[]
  /** Absent where its tellings agree. */
  readonly drift?: ClaimDrift
  /** The same told with other numbers, earliest first, this one included: `three`, then `nine skiers died`. */
  readonly counts?: readonly LedgerCount[]
  /** Words such as "allegedly", where nobody is named. */
  readonly unnamed?: string
  /** Id of an earlier entry that says almost the same. */
  readonly alike?: string
  /** Why it is kept in the data and not printed; absent where it is safe to print. */
  readonly held?: LedgerHold
  /** Through whom: agencies and papers between the speaker and the article. */
  readonly via: readonly SpeakerName[]
  readonly origins: Origins
  readonly evidence: readonly (Cite & { readonly stance: Stance })[]
}

/** One sentence of the brief and the words that it rests on. */
export interface BriefSentence {
  readonly text: string
  readonly rule: BriefRuleName
  readonly cites: readonly Cite[]
}

/** Everything that is said of one story. Ids of entities here are the story's. */
export interface StoryRecord {
  readonly id: string
  readonly headline: string
  readonly articles: readonly string[]
  readonly reasons: readonly StoryReason[]
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: readonly Comparison[]
  readonly entities: readonly Entity[]
  readonly ledger: readonly LedgerEntry[]
  readonly happenings: readonly Happening[]
  readonly timeline: readonly TimelineEntry[]
  readonly brief: readonly BriefSentence[]
}
