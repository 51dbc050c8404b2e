import type { CopyFamily, CopyInput, CopyLink } from '../copy.ts'
import type { FamilyReason } from '../copy-reasons.ts'
import { creditsOf, isAgencyPage } from '../direction/agency.ts'
import { joinSets } from './joined-sets.ts'

/** Shared words that tie two articles into one family. */
const TIE = 40
/** Share of one's words from which on two articles hold one text. */
const SAME_TEXT = 0.5

/**
 * Puts articles that hold one text (or parts of it) together: connected components of the links
 * with at least `leastWords` shared words. A family names the agency that its members credit, and
 * says whether that agency's own page, the original, is among them.
 * Sorted by smallest member; members sorted.
 */
export function findFamilies(
  inputs: readonly CopyInput[],
  links: readonly CopyLink[],
  leastWords = TIE,
): CopyFamily[] {
  const strong = links.filter(({ sharedWords }) => sharedWords >= leastWords)
  const families = groupsOf(strong).flatMap((members) => splitByText(members, strong))
  const byId = new Map(inputs.map((input) => [input.id, input]))
  return families
    .sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
    .map((members) => describe(members, strong, byId))
}

/** Articles that links tie together, each group sorted, by its smallest id. */
function groupsOf(links: readonly CopyLink[]): string[][] {
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort()
  const index = new Map(ids.map((id, at) => [id, at]))
  const roots = joinSets(
    ids.length,
    links.map(({ a, b }) => ({ a: index.get(a)!, b: index.get(b)! })),
  )
  const groups = new Map<number, string[]>()
  for (const [at, id] of ids.entries()) {
    groups.set(roots[at]!, [...(groups.get(roots[at]!) ?? []), id])
  }
  return [...groups.values()]
}

/**
 * One group for each text that its articles hold: two texts meet where a page put parts of both together, or where
 * each took a paragraph of a third. Who holds mostly one text belongs to it; the others to the text of which they
 * have most.
 */
function splitByText(members: readonly string[], links: readonly CopyLink[]): string[][] {
  const inside = new Set(members)
  const own = links.filter(({ a }) => inside.has(a))
  const texts = groupsOf(
    own.filter(({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= SAME_TEXT),
  )
  if (texts.length < 2) return [[...members]]
  const textOf = new Map(texts.flatMap((text, at) => text.map((id) => [id, at] as const)))
  const most = new Map<string, { words: number; text: number }>()
  for (const { a, b, sharedWords } of own) {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const text = textOf.get(two)
      if (textOf.has(one) || text === undefined) continue
      if (sharedWords > (most.get(one)?.words ?? 0)) most.set(one, { words: sharedWords, text })
    }
  }
  const loose = members.filter((id) => !textOf.has(id) && !most.has(id))
  const groups = texts.map((text, at) =>
    [...text, ...members.filter((id) => most.get(id)?.text === at)].sort(),
  )
  return loose.length === 0 ? groups : [...groups, loose]
}

function describe(
  members: readonly string[],
  links: readonly CopyLink[],
  inputs: ReadonlyMap<string, CopyInput>,
): CopyFamily {
  const known = members.map((id) => inputs.get(id)).filter((input) => input !== undefined)
  const { agency, credits } = mostCredited(known)
  const inside = new Set(members)
  const own = links.filter(({ a, b }) => inside.has(a) && inside.has(b))
  const words = Math.max(0, ...own.map(({ sharedWords }) => sharedWords))
  const reasons: FamilyReason[] = [{ code: 'one-text', parts: { articles: members.length, words } }]
  if (agency) {
    reasons.push({ code: 'credited', parts: { agency, credits } })
    const page = known.find(({ outlet }) => isAgencyPage(outlet, agency))
    if (page) {
      return {
        members,
        original: page.id,
        agency,
        reasons: [...reasons, { code: 'agency-page', parts: { article: page.id, agency } }],
      }
    }
    return {
      members,
      agency,
      reasons: [...reasons, { code: 'no-agency-page', parts: { agency } }],
    }
  }
  const leader = leaderOf(own)
  if (leader === null) {
    return { members, reasons: [...reasons, { code: 'none-stands-out', parts: {} }] }
  }
  return {
    members,
    original: leader,
    reasons: [...reasons, { code: 'nearest', parts: { article: leader } }],
  }
}

/** The agency that most members credit; of equals the first by name. */
function mostCredited(inputs: readonly CopyInput[]): { agency: string | null; credits: number } {
  const votes = new Map<string, number>()
  for (const input of inputs) {
    for (const agency of creditsOf(input)) votes.set(agency, (votes.get(agency) ?? 0) + 1)
  }
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return { agency: best?.[0] ?? null, credits: best?.[1] ?? 0 }
}

/** The member that links name as the source, if all those that name one agree. */
function leaderOf(links: readonly CopyLink[]): string | null {
  const named = new Set(links.map(({ source }) => source).filter((id) => id !== undefined))
  const [first] = named
  return named.size === 1 ? (first ?? null) : null
}
