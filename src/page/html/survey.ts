import type { Found } from '../../article/index.ts'
import type { Document } from '../../intake/index.ts'
import { TEXT_LIMIT } from '../text-limit.ts'
import { type Container, chooseContainer } from './container.ts'
import type { HtmlLine } from './element.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { PLAINLY, SHOWN_BY_SCRIPT } from './judge-element.ts'
import { labelLines, setScene } from './label-lines.ts'
import { type Layout, layOut } from './layout.ts'
import { type MetaTags, readMetaTags } from './meta-tags.ts'
import { outletNames } from './outlet.ts'
import type { Scene } from './placed.ts'
import { placeLines } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'
import { chooseTitle, type Headline } from './title.ts'
import { type Walked, walkHtml } from './walk-html.ts'

/** A page as far as rules alone read it: every line placed and labelled, and the page's own data. */
export interface Survey {
  readonly walked: Walked
  readonly meta: MetaTags
  readonly data: LinkedData
  /** The page's address: as given, else as the page says; '' if unknown. */
  readonly url: string
  readonly outlets: readonly Found<string>[]
  readonly headline: Headline
  readonly layout: Layout
  readonly container: Container | null
  readonly scene: Scene
  readonly labels: readonly HtmlLabel[]
  /** True if the page has more text than the limit. */
  readonly cut: boolean
}

/** Walks a page, places its lines and labels them by rules. */
export function surveyHtml(document: Document): Survey {
  const walked = walkHtml(document.text)
  const meta = readMetaTags(walked.facts)
  const data = readLinkedData(walked.scripts)
  const url = document.url ?? canonicalUrl(walked, meta) ?? ''
  const outlets = outletNames(meta, data, url)
  const names = outlets.map(({ value }) => value)
  const placed = placedLines(walked.lines)
  const layout = layOut(withinLimit(placed), walked.elements)
  const headline = chooseHeadline(layout, meta, data, walked.title, names)
  const container = chooseContainer(layout)
  const scene = setScene(placeLines(layout, container), headline.line)
  const labels = labelLines(scene)
  const cut = layout.lines.length < placed.length
  return { walked, meta, data, url, outlets, headline, layout, container, scene, labels, cut }
}

/** Below this much visible prose a page that hides much more shows it by script. */
const LITTLE_PROSE = 400

/**
 * The lines that are placed and labelled: all but those whose element says itself that it is hidden. What a sheet or
 * a rarer way hides is labelled with the others and then left out (`leave-out-hidden.ts`).
 */
function placedLines(lines: readonly HtmlLine[]): HtmlLine[] {
  const sum = (some: readonly HtmlLine[]) => some.reduce((all, line) => all + line.prose, 0)
  const shown = sum(lines.filter((line) => !line.hidden))
  // What a script could show; letters without size or colour are meant for no reader.
  const every = lines.map((line) => ({ ...line, hidden: (line.veils & ~SHOWN_BY_SCRIPT) !== 0 }))
  const all = sum(every.filter((line) => !line.hidden))
  if (shown < LITTLE_PROSE && all > 3 * shown + LITTLE_PROSE) return every
  return lines.filter((line) => (line.veils & PLAINLY) === 0)
}

/** The headline among the lines that a reader sees. */
function chooseHeadline(
  layout: Layout,
  ...rest: [MetaTags, LinkedData, string, readonly string[]]
): Headline {
  const seen = layout.lines.flatMap((line, at) => (line.hidden ? [] : [at]))
  const lines = seen.map((at) => layout.lines[at] as HtmlLine)
  const headline = chooseTitle({ ...layout, lines }, ...rest)
  return { ...headline, line: seen[headline.line] ?? -1 }
}

/** The first lines, as many as the limit on a page's text holds. */
function withinLimit(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  let length = 0
  const cut = lines.findIndex((line) => {
    length += line.text.length + 1
    return length > TEXT_LIMIT
  })
  return cut < 0 ? lines : lines.slice(0, cut)
}

/** The address that the page gives itself. */
export function canonicalUrl({ facts }: Walked, meta: MetaTags): string | undefined {
  const link = facts.find(
    ({ tag, attributes }) => tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''),
  )
  const url = link?.attributes.href ?? meta.first('og:url')?.value
  return url && /^https?:\/\//.test(url) ? url.slice(0, 2000) : undefined
}
