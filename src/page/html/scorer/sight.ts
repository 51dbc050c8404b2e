import type { Element } from '../element.ts'
import type { Placed } from '../placed.ts'
import { says } from '../rules/says.ts'
import { endsSentence } from '../sentence-end.ts'
import type { Survey } from '../survey.ts'
import { squeeze } from './squeeze.ts'

/** Less text than this in a page's own data is a summary. */
const STATED_BODY = 300

/** What is seen of a whole page before its lines are measured one by one. */
export interface Sight {
  readonly survey: Survey
  readonly lines: readonly Placed[]
  readonly kept: Uint8Array
  readonly toldBefore: Float64Array
  readonly trunk: Element | null
  /** For each line: lines of the same template. */
  readonly alike: readonly (Alike | undefined)[]
  /** For each line: index of the last heading before it in the container, -1 for none. */
  readonly headingAbove: Int32Array
  /** For each heading: 2 if nothing of the article follows it, 1 if other stories may. */
  readonly stops: Uint8Array
  readonly ends: Uint8Array
  readonly statedBody: string
  readonly statedDek: string
}

/** How many lines a template has, and what they are together. */
interface Alike {
  count: number
  prose: number
  linked: number
  kept: number
  length: number
}

/** True for a line that is worth a look: in the container, or a sentence or heading outside it. */
export function isCandidate(line: Placed): boolean {
  return line.inside || line.prose || line.heading
}

const isStop = (line: Placed) => line.words <= 12 && says(line, 'stopHeading')

/** Looks at all lines of a page once, in order. */
export function look(survey: Survey): Sight {
  const { scene, labels, data, meta } = survey
  const { lines } = scene
  const kept = Uint8Array.from(labels, ({ role }) =>
    role === 'body' || role === 'subhead' ? 1 : 0,
  )
  const toldBefore = new Float64Array(lines.length + 1)
  const kin = new Map<string, Alike>()
  const alike: (Alike | undefined)[] = []
  const stops = new Uint8Array(lines.length)
  const ends = Uint8Array.from(lines, ({ text }) => (endsSentence(text) ? 1 : 0))
  const headingAbove = new Int32Array(lines.length)
  let heading = -1
  for (const line of lines) {
    headingAbove[line.index] = heading
    const stop = line.inside && isStop(line)
    if (line.inside && (line.heading || stop)) {
      heading = line.index
      stops[heading] = says(line, 'hardStop') ? 2 : stop ? 1 : 0
    }
    const told = line.inside && line.prose ? line.text.length : 0
    toldBefore[line.index + 1] = (toldBefore[line.index] ?? 0) + told
    alike.push(isCandidate(line) ? note(kin, line, kept[line.index] ?? 0) : undefined)
  }
  const stated = data.articles.find(({ body }) => body.length > STATED_BODY)?.body ?? ''
  return {
    survey,
    lines,
    kept,
    toldBefore,
    trunk: findTrunk(lines),
    alike,
    headingAbove,
    stops,
    ends,
    statedBody: squeeze(stated),
    statedDek: squeeze(meta.first('og:description', 'description')?.value ?? ''),
  }
}

function note(alike: Map<string, Alike>, line: Placed, kept: number): Alike {
  const key = kinOf(line)
  let kin = alike.get(key)
  if (!kin) {
    kin = { count: 0, prose: 0, linked: 0, kept: 0, length: 0 }
    alike.set(key, kin)
  }
  kin.count += 1
  kin.prose += line.prose ? 1 : 0
  kin.linked += line.linked
  kin.kept += kept
  kin.length += Math.min(line.text.length, 1000)
  return kin
}

/** Lines of the same template have the same key. */
function kinOf({ line: { element } }: Placed): string {
  const { parent } = element
  return `${element.tag}.${element.attributes.class ?? ''}<${parent?.tag}.${parent?.attributes.class ?? ''}`
}

/** The element that is the parent of most prose. */
function findTrunk(lines: readonly Placed[]): Element | null {
  const sums = new Map<Element, number>()
  let best: Element | null = null
  for (const { inside, prose, text, line } of lines) {
    const { parent } = line.element
    if (!inside || !prose || !parent) continue
    const sum = (sums.get(parent) ?? 0) + text.length
    sums.set(parent, sum)
    if (!best || sum > (sums.get(best) ?? 0)) best = parent
  }
  return best
}
