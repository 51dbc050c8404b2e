import { storyOrigins } from '../facts/origin-facts.ts'
import type { StoryView } from '../story-view.ts'
import { storyText } from '../wording/story-words.ts'
import { asData, asDossier } from '../wording/wording.ts'
import { briefJson } from './brief-json.ts'
import { claimJson } from './claim-json.ts'
import { copyJson, originsJson, textJson } from './copies-json.ts'
import { eventJson } from './event-json.ts'
import { nameJson } from './name-json.ts'
import { reasonJson } from './reason-json.ts'
import type { StoryJson } from './story-schema.ts'
import { timelineJson } from './timeline-json.ts'

/** One story as plain data: copies, timeline, claims, entities, events, brief, each with its words. */
export function storyJson(view: StoryView): StoryJson {
  const { story } = view
  return {
    id: story.id,
    headline: story.headline,
    articles: [...story.articles],
    versions: view.members.flatMap(({ article, versions }) =>
      versions ? [{ article: article.id, versions: [...versions] }] : [],
    ),
    rule: story.reasons[0]?.code ?? null,
    reasons: storyReasons(view),
    copies: story.links.map((link) => copyJson(view, link)),
    texts: story.families.map(textJson),
    origins: { independent: storyOrigins(view).independent, articles: originsJson(view) },
    timeline: story.timeline.map((entry) => timelineJson(view, entry)),
    claims: story.ledger.map((entry) => claimJson(view, entry)),
    entities: story.entities.map((entity) => nameJson(view, entity)),
    events: story.happenings.map((happening) => eventJson(view, happening)),
    brief: story.brief.map((sentence) => briefJson(view, sentence)),
  }
}

/** Why its articles are one story. */
export const storyReasons = ({ story }: StoryView) =>
  story.reasons.map((one) => reasonJson(one, (reason) => storyText(reason, asData)))

/** The same in words of a newspaper: articles by their letters, days as they are printed. */
export const storyWhy = (view: StoryView): string[] =>
  view.story.reasons.map((reason) => storyText(reason, asDossier(view)))
