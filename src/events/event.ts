import type { CivilDay, Spans } from '../article/index.ts'
import type { EventRuleName, StatusRuleName } from './rule-files.data.ts'

/** Whether a telling says that it happened. `conditional` is not real yet and not the doer’s own plan. */
export const EVENT_STATUSES = ['happened', 'planned', 'alleged', 'denied', 'conditional'] as const
/** One of `EVENT_STATUSES`. */
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Who acts or is acted upon. */
export interface Party {
  readonly text: string
  readonly spans: Spans
  /** Id of an entity (`findNames`). */
  readonly entity?: string
  /** ISO 3166-1 alpha-3, or IGO, NGO … as PLOVER has them. */
  readonly country?: string
  /** The country that is presumed where the words tell none: the only one that the sentence names, or that the page is about. */
  readonly presumed?: string
  /** PLOVER sector. */
  readonly sector?: string
  /** The words name nobody: a thing, or a pronoun or role that stands for nobody known. */
  readonly vague?: true
  /** Of a thing: id of the entity whose it is, India of `Indian jets`. */
  readonly owner?: string
}

/** Who did what to whom, where, when, and whether it happened. */
export interface Event {
  readonly id: string
  readonly article: string
  readonly sentence: number
  /** What would be done, whatever its status: a PLOVER type such as CONSULT or AID. */
  readonly act: string
  /** PLOVER type, from act and status: a planned CONSULT is an AGREE. */
  readonly type: string
  readonly mode?: string
  readonly cameo?: string
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  /** The actors do it together or to each other: `talks between A and B`. */
  readonly mutual?: true
  readonly place?: {
    readonly text: string
    readonly spans: Spans
    readonly country?: string
    /** The wider place that the text names behind it: `Tasmania` of "Bridgewater, Tasmania". */
    readonly region?: string
    /** Id of an entity (`findNames`). */
    readonly entity?: string
  }
  readonly when?: {
    readonly from: CivilDay
    readonly to: CivilDay
    readonly value: string
    readonly spans: Spans
  }
  /** How many people died, were hurt, held or fined, where its clause says so in figures. */
  readonly counts?: {
    readonly dead?: number
    readonly hurt?: number
    readonly held?: number
    readonly fined?: number
  }
  readonly status: EventStatus
  /** What found it. */
  readonly rule: EventRuleName
  /** The phrase of the lexicon that its words fill: `feed`, `launch attack`. */
  readonly frame?: string
  /** What gave the status, and the word that it rests on, where that is another than the event's own. */
  readonly statusRule: StatusRuleName
  readonly statusCue?: Spans
  /** How likely it is an event of politics, law, conflict or aid, 0 to 1, and no other happening that its words may tell. */
  readonly likelihood: number
  /** Set where it is too unlikely to be shown: what speaks most against it. */
  readonly held?: readonly string[]
  /** How central it is to its sentence; compare only within one sentence. */
  readonly salience: number
  /** Those who allege or deny it, where the text says so. */
  readonly allegedBy: readonly Party[]
  readonly deniedBy: readonly Party[]
  readonly trigger: Spans
  /** The clause that tells it. */
  readonly evidence: Spans
}
