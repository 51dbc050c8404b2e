import { z } from 'zod'
import { articleFacts } from '../facts/article-facts.ts'
import { leftAside } from '../facts/left-aside.ts'
import { storyOrigins } from '../facts/origin-facts.ts'
import type { Member, StoryView } from '../story-view.ts'
import { evidenceJson, evidenceSchema } from './evidence-json.ts'

/** An article of a story: what a reader wants to know of it at a glance. */
export const memberSchema = z.object({
  letter: z.string().describe('by which its lines are cited: `B` of `B¶3`'),
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  who: z.string().describe('outlet and byline in words'),
  outlet: z.string().nullable(),
  agencies: z.array(z.string()).describe('agencies that the page credits'),
  source: z.string().describe('the file or address that it was read from'),
  url: z.string().nullable(),
  published: z.string().nullable().describe('YYYY-MM-DD'),
  confidence: z.number().describe('of the day, 0 to 1'),
  day: z.string().describe('the day in words, and how sure it is'),
  grounds: z.string().describe('why that day, in words'),
  own: z.number().describe('share of its words that are its own reporting, 0 to 1'),
  versions: z
    .array(z.string())
    .describe('ids of all versions of its page, the oldest first; itself alone where it has one'),
  injected: z.number().int().describe('places where words were injected'),
  leftAside: z.string().nullable().describe('what the page holds that is not the article'),
  facts: z.array(
    z.object({
      text: z.string(),
      tone: z
        .enum(['plain', 'doubt', 'wrong'])
        .describe('`wrong`: refuted or injected; `doubt`: to be looked at'),
      evidence: z.array(evidenceSchema),
    }),
  ),
})

/** An article of a story as data. */
export function memberJson(view: StoryView, member: Member): z.infer<typeof memberSchema> {
  const { article, published, letter } = member
  const { who, day, grounds, facts } = articleFacts(view, member)
  const origin = storyOrigins(view).maps.find((map) => map.article === article.id)
  return {
    letter,
    id: article.id,
    title: article.title,
    kind: article.kind,
    who,
    outlet: article.outlet?.value ?? null,
    agencies: [...new Set(article.agencies.map((credit) => credit.agency))],
    source: article.origin.sources[0] ?? '',
    url: article.canonicalUrl ?? article.origin.url ?? null,
    published: published.value ?? null,
    confidence: published.confidence,
    day,
    grounds,
    own: origin?.own ?? 1,
    versions: [...(member.versions ?? [article.id])],
    injected: article.injected.length,
    leftAside: leftAside(member),
    facts: facts.map(({ text, tone, cites }) => ({
      text,
      tone: tone ?? 'plain',
      evidence: cites.map((cite) => evidenceJson(view, cite)),
    })),
  }
}
