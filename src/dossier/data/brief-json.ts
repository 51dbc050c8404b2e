import { z } from 'zod'
import type { BriefSentence } from '../../record/index.ts'
import type { StoryView } from '../story-view.ts'
import { evidenceJson, evidenceSchema, lineId } from './evidence-json.ts'

/** A sentence of the brief. */
export const briefSchema = z.object({
  id: z.string().describe('made from the sentence and what it rests on'),
  text: z.string(),
  rule: z.string().describe('what made the sentence'),
  evidence: z.array(evidenceSchema),
})

/** A sentence of the brief as data. */
export const briefJson = (
  view: StoryView,
  { text, rule, cites }: BriefSentence,
): z.infer<typeof briefSchema> => ({
  id: lineId('brief', text, cites),
  text,
  rule,
  evidence: cites.map((cite) => evidenceJson(view, cite)),
})
