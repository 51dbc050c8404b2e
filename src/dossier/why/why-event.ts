import { fileOfRule, hull, overlaps, type Spans } from '../../article/index.ts'
import {
  EVENT_REFUSALS,
  EVENT_RULES,
  type Event,
  HAPPENING_REASON_FILES,
  type Party,
  STATUS_RULES,
} from '../../events/index.ts'
import type { EventLine } from '../facts/events-list.ts'
import type { StoryView } from '../story-view.ts'
import { happeningText } from '../wording/happening-words.ts'
import { heldBackIn } from './held-back-lines.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'
import { dayStep } from './why-day.ts'
import { mentionStep } from './why-name.ts'

/** Tellings of one happening that are explained; refused readings that are named. */
const MOST_TELLINGS = 3
const MOST_REFUSED = 3

/** Why an event is coded so: its tellings, the first of them in full. */
export function whyEvent(view: StoryView, line: EventLine): Why {
  const { sides, act, days, status, happening } = line
  const { events, reasons } = happening
  const shown = events.slice(0, MOST_TELLINGS)
  return {
    line: [`${sides}  ${act}`, days, status].filter(Boolean).join(' · '),
    steps: [
      ...shown.flatMap((event) => eventSteps(view, event)),
      ...(shown.some((event) => event.status !== happening.status) ? [jointStatus(happening)] : []),
      ...reasons.slice(0, MOST_TELLINGS).map((reason) => ({
        what: 'together',
        is: `${events.length} tellings of one happening`,
        rule: reason.code,
        note: happeningText(reason),
        words: [],
        file: HAPPENING_REASON_FILES[reason.code],
      })),
    ],
    refused: shown.flatMap((event) => refusedBeside(view, event)).slice(0, MOST_REFUSED),
  }
}

/** What the tellings say together, where one of them says otherwise. */
const jointStatus = ({ status, deniedBy }: EventLine['happening']): WhyStep => ({
  what: 'status',
  is: status,
  rule: 'joint-status',
  note: deniedBy.length > 0 ? `denied by ${deniedBy.join(', ')}` : 'of all tellings the surest',
  words: [],
  file: 'src/events/merge/merge-events.ts',
})

/** What was decided of one telling: the act, its sides, its day, whether it happened. */
export function eventSteps(view: StoryView, event: Event): WhyStep[] {
  const { article, act, cameo, rule, frame, trigger, status, statusRule, statusCue, when } = event
  const side = (what: string) => (party: Party) => partyStep(view, article, what, party)
  return [
    {
      what: 'event',
      is: [act, cameo].filter(Boolean).join(' '),
      rule,
      note: frame ? `“${frame}”` : '',
      words: [wordsOf(view, { article, spans: trigger })],
      file: fileOfRule(EVENT_RULES, rule),
    },
    ...event.actors.map(side('doer')),
    ...event.recipients.map(side('recipient')),
    ...(when ? [dayStep(view, article, when.spans, when.value)] : []),
    {
      what: 'status',
      is: status,
      rule: statusRule,
      note: statusRule === 'plain' ? 'no status rule spoke' : '',
      words: statusCue ? [wordsOf(view, { article, spans: statusCue })] : [],
      file: fileOfRule(STATUS_RULES, statusRule),
    },
  ]
}

/** Whom the words of a side mean, and the rule that says so. */
function partyStep(view: StoryView, article: string, what: string, party: Party): WhyStep {
  const { entity: id, spans, text } = party
  const entity = view.story.entities.find((one) => one.id === id)
  const mention = entity?.mentions.find(
    (one) => one.article === article && overlaps(hull(one.spans), hull(spans)),
  )
  if (entity && mention) return { ...mentionStep(view, entity, mention), what }
  return {
    what,
    is: text,
    rule: 'words',
    note: 'as the text has it',
    words: [wordsOf(view, { article, spans })],
    file: null,
  }
}

/** Readings of the same sentence that were not taken, those of the same words first. */
function refusedBeside(view: StoryView, { article, trigger, evidence }: Event): WhyStep[] {
  const member = view.member(article)
  if (!member) return []
  const isOwn = ({ spans }: { spans: Spans }) => overlaps(hull(spans), hull(trigger))
  return heldBackIn(member)
    .events.filter(({ spans }) => overlaps(hull(spans), hull(evidence)))
    .filter((one) => one.code !== 'part-missing' || isOwn(one))
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .map(({ code, spans, reading }) => ({
      what: 'event',
      is: reading,
      rule: code,
      note: '',
      words: [wordsOf(view, { article, spans })],
      file: fileOfRule(EVENT_REFUSALS, code),
    }))
}
