import { BLOCK_ROLES } from '../../../article/index.ts'
import { findWireCredits } from '../../agency.ts'
import { shared } from '../element.ts'
import type { Placed } from '../placed.ts'
import { countPitches, says, type Wording } from '../rules/says.ts'
import type { Survey } from '../survey.ts'
import { TRAIT } from '../traits.data.ts'
import { ALL, FEATURES, NEAR, REACH, SCORED_RULES, WORDING } from './feature-names.ts'
import { isCandidate, look, type Sight } from './sight.ts'
import { squeeze } from './squeeze.ts'
import { opensSmall, shapeOf } from './text-shape.ts'

/** Longer lines are not searched for the wordings of furniture. */
const WORDINGS_LIMIT = 700
const TAGS = ['p', 'div', 'li', 'blockquote', 'td', 'dd', 'figcaption']
/** By its place in the list, which `models/page.bin` was grown with: see `feature-names.ts`. */
const ROLE_CODE = new Map(BLOCK_ROLES.map((role, index) => [role as string, index]))
const RULE_CODE = new Map(SCORED_RULES.map((rule, index) => [rule, index]))
const NEAR_BITS = Int32Array.from(NEAR, (name) => TRAIT[name])
const ALL_BITS = Int32Array.from(ALL, (name) => TRAIT[name])

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
