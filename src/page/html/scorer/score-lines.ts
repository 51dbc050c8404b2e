import { readFileSync } from 'node:fs'
import type { BlockRole } from '../../../article/index.ts'
import type { Placed } from '../placed.ts'
import type { HtmlLabel } from '../rules/rule.ts'
import { says } from '../rules/says.ts'
import type { Survey } from '../survey.ts'
import { FEATURES } from './feature-names.ts'
import { lineFeatures } from './features.ts'
import { type Forest, scoresAbove, unpackForest } from '../../../forest/index.ts'

/** Above this a line is body. */
const THRESHOLD = 0.5
/** The same for lines that these rules call something else: they are rarely wrong. */
const FIRM_THRESHOLD = 0.8
const FIRM: ReadonlySet<string> = new Set([
  'picture.credit',
  'picture.credit-words',
  'promo.ad',
  'promo.note',
  'text.before',
  'text.repeat',
  'text.pull-quote',
  'tail.bio',
  'teaser.after-end',
])

/** Said for what it is by signs of its own, and never taken into the body or out of it. */
const SETTLED: ReadonlySet<BlockRole> = new Set(['title', 'byline', 'stamp', 'wire-credit'])

let loaded: Forest | null = null

function forest(): Forest {
  if (loaded) return loaded
  const read = unpackForest(readFileSync(new URL('../../../../models/page.bin', import.meta.url)))
  if (read.features.join() !== FEATURES.join())
    throw new Error('models/page.bin was grown on other features: run "npm run train -- page"')
  loaded = read
  return read
}

/**
 * The labels of the rules, put right where the learned scorer disagrees about what is body. It was
 * grown on lines of pages with the rules' labels among its features, so it knows which to trust.
 */
export function rescoreLines(survey: Survey, trees: Forest = forest()): HtmlLabel[] {
  const open = ({ index }: Placed) => !SETTLED.has((survey.labels[index] as HtmlLabel).role)
  const { rows, values } = lineFeatures(survey, open)
  const labels = [...survey.labels]
  rows.forEach((index, row) => {
    const label = labels[index] as HtmlLabel
    const kept = label.role === 'body' || label.role === 'subhead'
    const least = FIRM.has(label.rule) ? FIRM_THRESHOLD : THRESHOLD
    const body = scoresAbove(trees, values, row * FEATURES.length, least)
    if (body === kept) return
    const line = survey.scene.lines[index] as Placed
    labels[index] = body
      ? { role: line.heading ? 'subhead' : 'body', rule: 'score.body' }
      : { role: roleOutside(line), rule: 'score.other' }
  })
  return labels
}

/** What a line of the container is that is no body: as far as its words say. */
function roleOutside(line: Placed): BlockRole {
  const { text, heading, linked, words } = line
  if (says(line, 'photoCredit')) return text.length < 70 ? 'credit' : 'caption'
  if (says(line, 'pointer') || says(line, 'label')) return 'promo'
  if (linked > 0.5 && words > 3) return 'teaser'
  return heading && words > 5 ? 'teaser' : 'other'
}
