import fc from 'fast-check'
import type { Archive } from '../../src/archive/index.ts'
import type { StoryView } from '../../src/dossier/index.ts'
import { type Holdings, selectHoldings } from '../../src/export/index.ts'
import { AT } from './held-pages.ts'
import { hostileName, hostileWords } from './hostile-words.ts'

/** Words in the places of an article and a story where a page's words come out again. */
export interface HostileWords {
  readonly title: string
  readonly outlet: string
  readonly byline: string
  readonly name: string
  readonly address: string
  readonly sentence: string
}

/** Words of a hostile page, everywhere. */
export const hostilePage: fc.Arbitrary<HostileWords> = fc.record({
  title: hostileWords,
  outlet: hostileName,
  byline: hostileName,
  name: hostileName,
  address: fc.oneof(
    fc.constant('javascript:alert(1)'),
    hostileWords.map((words) => `https://nowe.example/${words}`),
    hostileWords,
  ),
  sentence: hostileName,
})

/**
 * The holdings of an archive with hostile words put into them: into titles, outlets, bylines, addresses, names, sides of events and
 * claims, lines, the brief, and the text that quotes are cut from (with their places left as they are).
 */
export function hostileHoldings(archive: Archive, words: HostileWords): Holdings {
  const holdings = selectHoldings(archive, {}, AT)
  return {
    ...holdings,
    story(id) {
      const view = holdings.story(id)
      return view && hostileView(view, words)
    },
    *stories() {
      for (const view of holdings.stories()) yield hostileView(view, words)
    },
  }
}

function hostileView(view: StoryView, words: HostileWords): StoryView {
  const { title, outlet, byline, name, address, sentence } = words
  const members = view.members.map((member) => ({
    ...member,
    article: {
      ...member.article,
      title,
      outlet: { value: outlet },
      bylines: [{ value: byline }],
      canonicalUrl: address,
    },
  }))
  const story = {
    ...view.story,
    headline: title,
    entities: view.story.entities.map((entity) => ({ ...entity, name: `${entity.name}${name}` })),
    ledger: view.story.ledger.map((entry) => ({
      ...entry,
      proposition: sentence,
      asserts: entry.asserts.map(() => name),
    })),
    happenings: view.story.happenings.map((happening) => ({
      ...happening,
      actors: [name],
      place: sentence,
      events: happening.events.map((event) => ({
        ...event,
        actors: [{ text: name, spans: event.trigger }],
      })),
    })),
    timeline: view.story.timeline.map((entry) => ({ ...entry, what: sentence })),
    brief: view.story.brief.map((one) => ({ ...one, text: sentence })),
  }
  const byId = new Map(members.map((member) => [member.article.id, member]))
  return {
    ...view,
    story,
    members,
    member: (id) => byId.get(id),
    quote: (cite) => `${sentence}${view.quote(cite)}`,
  }
}
