import { isDemonym } from '../../lexicon/index.ts'
import { theLexicon } from './lexicon.ts'

const DASHED = /[-‐‑]/

/** Tags by ending, in order; for small words that no list has. */
const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/.{3}ly$/, ['RB']],
  [/.{3}ing$/, ['VBG', 'NN', 'JJ']],
  [/.{3}ed$/, ['VBD', 'VBN', 'JJ']],
  [/(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|dom|cy|ture|ology|graphy|ery)$/, ['NN']],
  [
    /(?:tions|sions|ments|nesses|ities|isms|ances|ences|ships|cies|tures|ologies|ists|ers|ors|ians|ants|ents)$/,
    ['NNS'],
  ],
  [/(?:ous|ful|less|able|ible|ish|esque|some|wide|based|led|born|like|friendly|proof)$/, ['JJ']],
  [/(?:ical|ional|ial|ual|eral|ural|ntal|inal|onal|ocal|iral|ival|ecal|ital)$/, ['JJ', 'NN']],
  [/(?:ive|ic|ary|ory|ian|ean|ese|ar|ant|ent|al)$/, ['JJ', 'NN']],
  [/(?:ist|er|or|eer|ee|logue|age)$/, ['NN']],
  [/(?:ize|ise|ify|ate)$/, ['VB', 'VBP', 'NN']],
  [/(?:izes|ises|ifies|ates)$/, ['VBZ', 'NNS']],
  [/(?:ss|us|is|ics)$/, ['NN']],
  [/s$/, ['NNS', 'VBZ']],
]

function comparative(lower: string, tags: ReadonlyMap<string, readonly string[]>): string[] | null {
  const match = /^(.{2,12}?)(er|est)$/.exec(lower)
  if (!match?.[1]) return null
  const stem = match[1]
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')]
  const isAdjective = bases.some((base) => tags.get(base)?.[0] === 'JJ' && base.length < 9)
  return isAdjective ? [match[2] === 'er' ? 'JJR' : 'JJS'] : null
}

/** The possible Penn tags of a small-letter word, most usual first; never empty. */
export function readingsOf(lower: string): readonly string[] {
  const { tags } = theLexicon()
  const known = tags.get(lower)
  if (known) return known
  const straight = lower.replace(/’/g, "'")
  if (straight !== lower && tags.has(straight)) return tags.get(straight) as readonly string[]
  const compared = comparative(lower, tags)
  if (compared) return compared
  if (lower.endsWith('s') && lower.length > 3) {
    const singular = tags.get(lower.replace(/ies$/, 'y').replace(/(?<=[sxzh])es$|s$/, ''))
    if (singular?.includes('NN')) return ['NNS']
  }
  if (DASHED.test(lower)) return dashedReadings(lower)
  const prefixed =
    /^(?:un|re|over|under|mis|dis|out|pre|non|co|counter|anti|inter|sub|super|multi|micro|cyber)(.{4,})$/.exec(
      lower,
    )
  const inner = prefixed?.[1] ? tags.get(prefixed[1]) : undefined
  if (inner) return inner
  for (const [suffix, readings] of SUFFIXES) if (suffix.test(lower)) return readings
  return ['NN']
}

/** `anti-war`, `mid-March`, `e-mails`: the last part decides, but a prefix makes adjectives. */
function dashedReadings(lower: string): readonly string[] {
  const last = lower.split(DASHED).at(-1) ?? ''
  if (/^(?:anti|pro|pre|post|non|inter|multi|cross)-/.test(lower)) return ['JJ', 'NN']
  return last === '' ? ['NN'] : (theLexicon().tags.get(last) ?? ['NN'])
}

/** The tags of a word with a capital letter that does not begin its sentence. */
export function capitalReadings(text: string, lower: string): readonly string[] {
  const { tags } = theLexicon()
  const known = tags.get(lower)
  if (isDemonym(text))
    return text.endsWith('s') && isDemonym(text.slice(0, -1)) ? ['NNPS'] : ['JJ', 'NNP']
  if (known?.some((tag) => CLOSED.has(tag)) && !/^(?:may|will|us|mine|it)$/.test(lower)) {
    return text.length > 1 && text === text.toUpperCase() ? ['NNP', ...known] : known
  }
  if (/s$/.test(lower) && tags.get(lower.slice(0, -1))?.includes('NN')) return ['NNPS']
  return ['NNP']
}

const CLOSED = new Set(['DT', 'IN', 'CC', 'PRP', 'PRP$', 'MD', 'TO', 'WDT', 'WP', 'WRB', 'WP$'])
