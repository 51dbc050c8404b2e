import { z } from 'zod'
import { type Entity, officeText } from '../../names/index.ts'
import type { StoryView } from '../story-view.ts'
import { nameText, slipText } from '../wording/name-words.ts'
import { officeJson, officeSchema } from './claim-json.ts'
import { evidenceJson, evidenceSchema } from './evidence-json.ts'
import { reasonJson, reasonSchema } from './reason-json.ts'

/** A person, body or place of a story under all its spellings. */
export const nameSchema = z.object({
  id: z.string(),
  name: z.string(),
  spellings: z.array(z.string()).describe('every way in which it is written, slips too'),
  slips: z.array(z.object({ text: z.string(), reason: reasonSchema })),
  kind: z.string(),
  country: z.string().nullable(),
  role: z.string().nullable().describe('the office in words'),
  office: officeSchema.nullable(),
  mentions: z.number().int(),
  places: z.array(
    evidenceSchema.extend({
      type: z.string(),
      rule: z.string().describe('the rule that found it'),
    }),
  ),
  reasons: z.array(reasonSchema),
})

/** A name as data. */
export const nameJson = (view: StoryView, entity: Entity): z.infer<typeof nameSchema> => ({
  id: entity.id,
  name: entity.name,
  spellings: entity.spellings.map(({ text }) => text),
  slips: entity.spellings.flatMap(({ text, slip }) =>
    slip ? [{ text, reason: reasonJson(slip, slipText) }] : [],
  ),
  kind: entity.kind,
  country: entity.country ?? null,
  role: entity.office ? officeText(entity.office) : null,
  office: officeJson(entity.office),
  mentions: entity.mentions.length,
  places: entity.mentions.map((mention) => ({
    ...evidenceJson(view, mention),
    type: mention.type,
    rule: mention.rule,
  })),
  reasons: entity.reasons.map((one) => reasonJson(one, nameText)),
})
