import { BLOCK_ROLES } from '../../../article/index.ts'
import { findWireCredits } from '../../agency.ts'
import type { Element } from '../element.ts'
import { shared } from '../element.ts'
import type { Placed } from '../placed.ts'
import { countPitches, says, type Wording } from '../rules/says.ts'
import { endsSentence } from '../sentence-end.ts'
import type { Survey } from '../survey.ts'
import { TRAIT } from '../traits.data.ts'
import { ALL, FEATURES, NEAR, REACH, WORDING } from './feature-names.ts'
import { squeeze } from './squeeze.ts'

/** Longer lines are not searched for the wordings of furniture. */
const WORDINGS_LIMIT = 700
/** Less text than this in a page's own data is a summary. */
const STATED_BODY = 300

const TAGS = ['p', 'div', 'li', 'blockquote', 'td', 'dd', 'figcaption']
const ROLE_CODE = new Map(BLOCK_ROLES.map((role, index) => [role as string, index]))
/** Rules that are often wrong, and often right, about what is no body. */
const RULES =
  'text.body text.subhead picture.media teaser.link picture.figure text.before text.outside teaser.card teaser.pointer teaser.after-stop furniture.tags furniture.nav promo.ad teaser.related promo.box furniture.button text.after furniture.overlay head.dek head.dek-heading picture.credit-words picture.credit-at-end picture.position teaser.heading tail.bio picture.caption text.pull-quote promo.pitch promo.note teaser.after-end'
const RULE_CODE = new Map(RULES.split(' ').map((rule, index) => [rule, index]))
const NEAR_BITS = Int32Array.from(NEAR, (name) => TRAIT[name])
const ALL_BITS = Int32Array.from(ALL, (name) => TRAIT[name])

interface Sight {
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

interface Alike {
  count: number
  prose: number
  linked: number
  kept: number
  length: number
}

/** True for a line that is worth a look: in the container, or a sentence or heading outside it. */
function isCandidate(line: Placed): boolean {
  return line.inside || line.prose || line.heading
}

/** One row of features for each candidate line that is `asked` of, in the order of `FEATURES`; `rows[i]` is its index. */
export function lineFeatures(
  survey: Survey,
  asked: (line: Placed) => boolean = () => true,
): { rows: number[]; values: Float32Array } {
  const sight = look(survey)
  const rows = sight.lines
    .filter((line) => isCandidate(line) && asked(line))
    .map(({ index }) => index)
  const values = new Float32Array(rows.length * FEATURES.length)
  rows.forEach((index, row) => {
    writeRow(sight, sight.lines[index] as Placed, values, row * FEATURES.length)
  })
  return { rows, values }
}

function look(survey: Survey): Sight {
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

function writeRow(sight: Sight, line: Placed, values: Float32Array, from: number): void {
  let at = from
  const put = (value: number) => {
    values[at++] = value
  }
  putOwn(sight, line, put)
  for (const bit of NEAR_BITS) put(line.near & bit ? 1 : 0)
  for (const bit of ALL_BITS) put(line.traits & bit ? 1 : 0)
  putWording(line, put)
  putKin(sight, line, put)
  putPage(sight, line, put)
  putBeside(sight, line.index, put)
}

type Put = (value: number) => void

function putOwn(
  { survey, kept, toldBefore, lines, headingAbove, stops, ends }: Sight,
  line: Placed,
  put: Put,
): void {
  const { text, index, words, line: bare } = line
  const { first, last, title, stop } = survey.scene
  put(Math.log2(text.length + 1))
  put(words)
  put(line.linked)
  put(bare.bold / text.length)
  put(ends[index] as number)
  put(text.endsWith(':') ? 1 : 0)
  const shape = shapeOf(text)
  put(shape.commas)
  put(shape.digits)
  put(shape.capitals)
  put(opensSmall(text) ? 1 : 0)
  put(line.prose ? 1 : 0)
  put(line.heading ? Number(line.tag[1]) : 0)
  put(TAGS.indexOf(line.tag))
  put(line.inside ? 1 : 0)
  put(bare.element.depth - (survey.container?.elements[0]?.depth ?? 0))
  put((index - first) / (last - first + 1))
  put(Math.max(-20, Math.min(20, index - first)))
  put(Math.max(-20, Math.min(20, index - last)))
  put((toldBefore[index] ?? 0) / ((toldBefore[lines.length] ?? 0) + 1))
  put(title < 0 ? -99 : Math.max(-30, Math.min(60, index - title)))
  put(index >= stop ? 1 : 0)
  put(line.repeats ? 1 : 0)
  put(ROLE_CODE.get(survey.labels[index]?.role ?? 'other') ?? 0)
  put(kept[index] ?? 0)
  put(RULE_CODE.get(survey.labels[index]?.rule ?? '') ?? -1)
  const above = headingAbove[index] ?? -1
  const heading = lines[above]
  put(heading ? (stops[above] as number) : -1)
  put(heading ? Math.min(30, index - above) : -1)
}

const isStop = (line: Placed) => line.words <= 12 && says(line, 'stopHeading')

function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}

/** Of the first 300 characters: commas, share of digits, share of words that begin with a capital. */
function shapeOf(text: string): { commas: number; digits: number; capitals: number } {
  let commas = 0
  let digits = 0
  let starts = 0
  let capitals = 0
  let before = 32
  const length = Math.min(300, text.length)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 44) commas++
    else if (code >= 48 && code <= 57) digits++
    if (before === 32) {
      starts++
      if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) capitals++
    }
    before = code
  }
  return { commas, digits: digits / length, capitals: capitals / (starts || 1) }
}

const YOU = /\byou(?:r|rs)?\b/gi
const WE = /\b(?:we|our|us)\b/gi
const ADDRESS = /@|https?:|www\.|\.com\b/i

const ASKED: readonly Wording[] = [
  'pointer',
  'label',
  'note',
  'bio',
  'photoCredit',
  'rights',
  'stopHeading',
]

function putWording(line: Placed, put: Put): void {
  const { text, inside } = line
  if (!inside || text.length > WORDINGS_LIMIT) {
    for (const _ of WORDING) put(-1)
    return
  }
  for (const wording of ASKED) put(says(line, wording) ? 1 : 0)
  put(countPitches(line))
  for (const pattern of [YOU, WE]) put((text.match(pattern) ?? []).length)
  put(ADDRESS.test(text) ? 1 : 0)
  put(findWireCredits(text).length > 0 ? 1 : 0)
}

function putKin({ survey, trunk, alike, lines, kept }: Sight, line: Placed, put: Put): void {
  const { element } = line.line
  const { told } = survey.layout
  const parent = element.parent ?? element
  const inContainer = told[survey.container?.elements[0]?.index ?? 0] ?? 0
  put(Math.log2((told[parent.index] ?? 0) + 1))
  put((told[parent.index] ?? 0) / (inContainer + 1))
  const joint = trunk ? shared(element, trunk) : element
  put(trunk ? trunk.depth - joint.depth : -1)
  put(element.depth - joint.depth)
  const kin = alike[line.index]
  const count = kin?.count ?? 1
  put(count)
  put((kin?.prose ?? 0) / count)
  put((kin?.linked ?? 0) / count)
  put((kin?.kept ?? 0) / count)
  put((kin?.length ?? 0) / count)
  let run = 0
  while (run < 8 && kept[line.index - run - 1] && lines[line.index - run - 1]) run++
  put(run)
}

function putPage(
  { survey, toldBefore, lines, statedBody, statedDek }: Sight,
  line: Placed,
  put: Put,
): void {
  const told = toldBefore[lines.length] ?? 0
  put(Math.log2(told + 1))
  put(told / ((survey.layout.prose[0] ?? 0) + 1))
  put(Math.min(200, survey.scene.last - survey.scene.first))
  put(survey.container?.articles ?? 0)
  put(statedBody === '' ? 0 : 1)
  const key = statedBody === '' && statedDek === '' ? '' : squeeze(line.text.slice(0, 120))
  put(key.length < 12 || statedBody === '' ? -1 : statedBody.includes(key) ? 1 : 0)
  put(key.length < 12 || statedDek === '' ? -1 : statedDek.includes(key.slice(0, 60)) ? 1 : 0)
}

function putBeside({ lines, kept, ends }: Sight, index: number, put: Put): void {
  for (let step = -REACH; step <= REACH; step++) {
    if (step === 0) continue
    const other = lines[index + step]
    put(other ? (kept[index + step] ?? 0) : -1)
    put(other ? Math.log2(other.text.length + 1) : -1)
    put(other ? other.linked : -1)
    put(other ? (other.heading ? 1 : 0) : -1)
    put(other ? (other.prose ? 1 : 0) : -1)
    put(other ? (ends[index + step] as number) : -1)
  }
}
