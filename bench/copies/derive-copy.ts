import * as sentences from './change-sentences.ts'
import * as words from './change-words.ts'
import { personOf, type Site } from './dress-page.ts'
import type { Operation } from './operation.ts'
import { type Chance, keep, PARAGRAPH, type Piece, SPACE, sentencesOf } from './pieces.ts'
import { pullQuote, pushBrand, pushSentence } from './push-words.ts'
import { reword, spin } from './reword.ts'
import type { Doc, PoolText } from './set-forms.ts'
import { UPDATES } from './words.data.ts'

/** A copy before its page is dressed: its text in pieces, and what was done to it. */
export interface Derivation {
  readonly pieces: readonly Piece[]
  readonly about: Omit<Doc, 'id' | 'text'>
  readonly ops: readonly string[]
  readonly flags: readonly string[]
}

const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Which sentences a copy keeps, by paragraph. */
function choose(
  source: PoolText,
  relation: string,
  ops: string[],
  chance: Chance,
): [number, number][][] {
  let units = sentencesOf(source.text)
  if (relation === 'excerpt') {
    const size = Math.max(2, Math.round(units.length * (0.12 + 0.4 * chance.next())))
    const start = chance.is(0.7) ? 0 : chance.between(1, Math.max(1, units.length - size))
    ops.push(start ? 'cut-middle' : 'cut-lead')
    return units.slice(start, start + size)
  }
  if (relation === 'rewrite') units = units.filter((_, at) => at < 2 || chance.is(0.8))
  if (relation === 'copy' && chance.is(0.4) && units.length > 6) {
    units = units.filter((_, at) => at < 2 || chance.is(0.88))
    ops.push('drop-paragraphs')
  }
  if (chance.is(0.2)) {
    units = [...units.slice(0, 1), ...chance.shuffle(units.slice(1))]
    ops.push('reorder')
  }
  return units
}

function piecesOf(
  source: PoolText,
  units: readonly [number, number][][],
  relation: string,
  ops: string[],
  chance: Chance,
): Piece[] {
  const spun = relation === 'rewrite' && chance.is(0.35)
  if (spun) ops.push('spin')
  const pieces: Piece[] = []
  for (const [at, unit] of units.entries()) {
    if (at > 0) pieces.push(PARAGRAPH)
    for (const [index, [from, to]] of unit.entries()) {
      if (index > 0) pieces.push(SPACE)
      const was = source.text.slice(from, to)
      const text = relation !== 'rewrite' ? was : (spun ? spin : reword)(was, chance)
      pieces.push(text === was ? keep(source.text, from, to) : { text, type: 'rewrite', from, to })
    }
  }
  return pieces
}

function removeCredit(pieces: readonly Piece[], source: PoolText): Piece[] | null {
  const credit = /^[A-Z][^\n]{2,60}?\((?:AP|Reuters|AFP)\) ?[—–-]+ ?/.exec(source.text)
  const [first, ...rest] = pieces
  if (!credit || first?.type !== 'kept' || first.from !== 0) return null
  return [keep(source.text, credit[0].length, first.to!), ...rest]
}

/** Each operation, how often, the flag that it raises. */
const OPERATIONS: readonly (readonly [Operation, number, string?, boolean?])[] = [
  [sentences.merge, 0.15],
  [sentences.split, 0.15],
  [words.swap, 0.4],
  [words.respell, 0.25],
  [words.replaceWords, 0.2],
  [words.alter, 0.35, 'tampered'],
  [sentences.dropSpeaker, 0.15],
  [words.loseSpaces, 0.15],
  [pushBrand, 0.7, 'brandInText', true],
  [pushSentence, 0.15, 'sentenceInjected'],
  [words.disguise, 0.08, 'obfuscated'],
  [words.breakCharacters, 0.07],
  [pullQuote, 0.12],
]

/** A copy of a source as a site would carry it; `strangers` lend it paragraphs of their own. */
export function deriveCopy(
  source: PoolText,
  relation: string,
  site: Site,
  { chance, strangers }: { readonly chance: Chance; readonly strangers: readonly PoolText[] },
): Derivation {
  const ops: string[] = []
  const flags: string[] = []
  let pieces = piecesOf(source, choose(source, relation, ops, chance), relation, ops, chance)
  const uncredited = chance.is(0.5) ? removeCredit(pieces, source) : null
  if (uncredited) {
    pieces = uncredited
    flags.push('creditRemoved')
  }
  for (const [run, share, flag, spamOnly] of OPERATIONS) {
    if (!chance.is(share) || (spamOnly && !site.spam)) continue
    const now = run(pieces, chance, site.brand)
    if (now.length === pieces.length) continue
    pieces = now
    ops.push(run.name)
    if (flag) flags.push(flag)
  }
  pieces = extend(pieces, ops, chance, strangers)
  return { pieces, about: disguisePage(source, site, flags, chance), ops, flags }
}

/** A later update on top, or the paper's own paragraphs below. */
function extend(
  pieces: readonly Piece[],
  ops: string[],
  chance: Chance,
  strangers: readonly PoolText[],
): Piece[] {
  let all = [...pieces]
  if (chance.is(0.1)) {
    all = [{ text: chance.pick(UPDATES), type: 'own' }, PARAGRAPH, ...all]
    ops.push('update-on-top')
  }
  if (chance.is(0.1)) {
    const other = chance.pick(strangers)
    const own = other.text.split('\n\n').slice(2, 4).join('\n\n')
    if (own) all.push(PARAGRAPH, { text: own, type: 'own' })
    ops.push('own-paragraphs')
  }
  return all
}

function disguisePage(
  source: PoolText,
  site: Site,
  flags: string[],
  chance: Chance,
): Omit<Doc, 'id' | 'text'> {
  let { title, byline } = source
  if (chance.is(0.2)) title = reword(title, chance)
  if (site.spam && chance.is(0.8)) {
    title = chance.pick([
      `${title} -${site.brand}`,
      `${site.brand}-${title}`,
      `${site.brand}: ${title}`,
    ])
    flags.push('brandInTitle')
  }
  if (chance.is(0.5)) {
    byline = chance.is(0.5) ? personOf(chance) : ''
    if (byline) flags.push('bylineReplaced')
  }
  let date = dayAfter(source.date, chance.is(0.6) ? chance.between(0, 1) : chance.between(2, 400))
  if (chance.is(0.15)) {
    date = dayAfter(source.date, -chance.between(1, 60))
    flags.push('dateBeforeSource')
  }
  return { title, byline, outlet: site.domain, date }
}
