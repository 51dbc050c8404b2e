import type { SettledView } from '../../archive/index.ts'
import { buildStory } from '../../brief/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../../copies/index.ts'
import type { Annotated, StoryRecord } from '../../record/index.ts'
import { nameStory } from '../../stories/index.ts'
import { anchorsOf } from './find-echoes.ts'
import { type HandTies, handReason } from './hand-ties.ts'
import { storyInput } from './story-input.ts'
import { tiesAround, tiesOfEcho } from './text-ties.ts'

/** Everything that is said of one story, from the articles that tell it, and the days of these. */
export function tellStory(
  view: SettledView,
  ids: readonly string[],
  hand: HandTies,
): { story: StoryRecord; days: readonly string[] } {
  const within = new Set(ids)
  const members = ids.map((id) => view.article(id) as Annotated)
  const all = tiesAround(view.state, ids)
  const links = sortedLinks(
    all.flatMap(({ links }) => links).filter(({ a, b }) => within.has(a) && within.has(b)),
  )
  const group = nameStory(members.map((page) => storyInput(page, links)))
  const story = buildStory({
    group: { ...group, reasons: [...group.reasons, ...handReason(ids, hand.stories)] },
    names: hand.names,
    members,
    links,
    families: all
      .flatMap(({ families }) => families)
      .filter((family) => family.members.every((id) => within.has(id)))
      .sort(byFirst),
    comparisons: inOrderOf(
      links,
      all
        .flatMap(({ comparisons }) => comparisons)
        .filter(({ copy, source }) => within.has(copy) && within.has(source)),
    ),
  })
  return { story, days: members.flatMap(({ published }) => published.value ?? []) }
}

const sortedLinks = (links: readonly CopyLink[]): CopyLink[] =>
  [...links].sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1))

const byFirst = (x: CopyFamily, y: CopyFamily): number =>
  (x.members[0] ?? '') < (y.members[0] ?? '') ? -1 : 1

/** Comparisons in the order of their links. */
function inOrderOf(links: readonly CopyLink[], comparisons: readonly Comparison[]): Comparison[] {
  const order = new Map(links.map(({ a, b }, at) => [[a, b].join(' '), at]))
  const placeOf = ({ copy, source }: Comparison) => order.get([copy, source].sort().join(' ')) ?? 0
  return [...comparisons].sort((x, y) => placeOf(x) - placeOf(y))
}

/** The same with echoes: articles of it, copies of its families, each with its link to the nearest page. */
export function withEchoes(
  view: SettledView,
  { story, days }: ReturnType<typeof tellStory>,
  echoes: readonly string[],
): { story: StoryRecord; days: readonly string[] } {
  if (echoes.length === 0) return { story, days }
  const within = new Set([...story.articles, ...echoes])
  const ties = echoes.flatMap((id) => tiesOfEcho(view.state, id) ?? [])
  const isWithin = ({ a, b }: CopyLink) => within.has(a) && within.has(b)
  const links = sortedLinks([
    ...story.links,
    ...ties.flatMap(({ links }) => links.filter(isWithin)),
  ])
  const known = ties.flatMap(({ comparisons }) => comparisons)
  const comparisons = inOrderOf(links, [
    ...story.comparisons,
    ...known.filter(({ copy, source }) => within.has(copy) && within.has(source)),
  ])
  const families = familiesWith(
    story.families,
    echoes,
    (id) => anchorsOf(view.state, id)?.[0] ?? id,
  )
  return {
    story: { ...story, articles: [...within].sort(), links, comparisons, families },
    days: [...days, ...ties.flatMap(({ day }) => day ?? [])],
  }
}

/** Families with the echoes of their members; a page that is in none makes one with its echoes. */
function familiesWith(
  families: readonly CopyFamily[],
  echoes: readonly string[],
  anchorOf: (id: string) => string,
): CopyFamily[] {
  const homes = new Map(families.flatMap((family) => family.members.map((id) => [id, family])))
  const come = new Map<CopyFamily, string[]>()
  for (const id of echoes) {
    const anchor = anchorOf(id)
    const home = homes.get(anchor) ?? { members: [anchor], reasons: [] }
    homes.set(anchor, home)
    come.set(home, [...(come.get(home) ?? []), id])
  }
  const grown = (family: CopyFamily): CopyFamily => {
    const more = come.get(family)
    if (!more) return family
    const members = [...family.members, ...more].sort()
    const reasons = family.reasons.map((reason) =>
      reason.code === 'one-text'
        ? { ...reason, parts: { ...reason.parts, articles: members.length } }
        : reason,
    )
    return { ...family, members, reasons }
  }
  return [...new Set([...families, ...come.keys()])].map(grown).sort(byFirst)
}
