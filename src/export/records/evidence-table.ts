import { z } from 'zod'
import {
  briefJson,
  eventJson,
  type evidenceSchema,
  type StoryView,
  timelineJson,
} from '../../dossier/index.ts'
import { placeOf } from '../place.ts'
import { claimsOf } from './claim-records.ts'
import { key, place, text, texts, whole } from './column.ts'
import { table } from './table.ts'

type Evidence = z.infer<typeof evidenceSchema>

const NO_VOICE = {
  stance: null,
  by: [],
  speakers: [],
  via: [],
  kind: null,
  speech: null,
  cue: null,
}

/** A row a passage that something rests on. */
export const evidenceTable = table({
  name: 'evidence',
  says: 'Words of an article that a claim, an event, a line of the timeline or a sentence of the brief rests on.',
  schema: z.object({
    id: key('id of the passage'),
    of: key('claim, event, line or brief'),
    of_id: key('id of what rests on it'),
    story: key('id of its story'),
    article: key('id of the article'),
    cite: place('where the words stand, in pieces where words between them do not belong to it'),
    start: whole('of the first piece'),
    end: whole('of the last piece, exclusive'),
    quote: key('the words, without injected ones'),
    label: key('the line as the dossier cites it: `B¶3`'),
    rule: text('the rule that found it'),
    status: text(
      'of an event: happened, planned, alleged, denied or conditional, as it is told here',
    ),
    stance: text('of a claim: asserts, denies or declines'),
    by: texts('of a claim: those who say it in these words'),
    speakers: texts('who speaks, by name and office'),
    via: texts('through whom, outermost first'),
    kind: text('what is done by saying it: state, deny, accuse …'),
    speech: text('direct, indirect or mixed'),
    cue: text('the words that say that something is said'),
  }),
  *ofStory(view) {
    for (const { id, evidence } of claimsOf(view)) {
      for (const [at, one] of evidence.entries()) {
        const { stance, by, speakers, via, kind, speech, cue, rule } = one
        const voice = { stance, by, speakers, via, kind, speech, cue }
        yield { ...passage(view, 'claim', id, one, at), rule, status: null, ...voice }
      }
    }
    for (const happening of view.story.happenings) {
      const { id, evidence } = eventJson(view, happening)
      for (const [at, one] of evidence.entries()) {
        const { rule, status } = one
        yield { ...passage(view, 'event', id, one, at), rule, status, ...NO_VOICE }
      }
    }
    for (const entry of view.story.timeline) {
      const { id, rule, status, evidence } = timelineJson(view, entry)
      for (const [at, one] of evidence.entries())
        yield { ...passage(view, 'line', id, one, at), rule, status, ...NO_VOICE }
    }
    for (const sentence of view.story.brief) {
      const { id, rule, evidence } = briefJson(view, sentence)
      for (const [at, one] of evidence.entries())
        yield { ...passage(view, 'brief', id, one, at), rule, status: null, ...NO_VOICE }
    }
  },
})

const passage = (view: StoryView, of: string, id: string, one: Evidence, at: number) => ({
  id: `${id}!${at + 1}`,
  of,
  of_id: id,
  story: view.story.id,
  article: one.article,
  cite: placeOf(one),
  start: one.start,
  end: one.end,
  quote: one.quote,
  label: one.label,
})
