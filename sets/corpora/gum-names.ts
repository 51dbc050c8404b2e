import {
  CITY_ROWS,
  COUNTRIES,
  isDemonym,
  organisationWords,
  placeWords,
  titles,
} from '../../src/lexicon/index.ts'
import { type ConlluSentence, type ConlluWord, readConllu } from './conllu.ts'
import { type Mention, readMentions } from './gum-entities.ts'
import type { NamedSentence, NamedSpan, NameType } from './named-sentence.ts'

const TYPES: Readonly<Record<string, NameType>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
}

/** Countries, capitals and cities: where GUM has them act as organisations they stay places. */
const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]),
  ...CITY_ROWS.flatMap(([, ...names]) => names),
])

const isProper = (word: ConlluWord | undefined): boolean =>
  word?.xpos === 'NNP' || word?.xpos === 'NNPS'
const isTitle = (word: ConlluWord): boolean =>
  titles.has(word.form.toLowerCase().replace(/\.$/, ''))

/** What may stand between two proper nouns of one name: `Minh-ho`, `Bank of the North`. */
function linkEnd(words: readonly ConlluWord[], at: number, type: string): number {
  const form = words[at]?.form ?? ''
  let next = at + 1
  if (type !== 'person' && form === 'of' && words[next]?.form.toLowerCase() === 'the') next++
  const links = form === '-' || form === '–' || (type !== 'person' && /^(?:of|&)$/.test(form))
  return links && isProper(words[next]) ? next : -1
}

/** The words of the mention that spell the title of its article. */
function identitySpan(words: readonly ConlluWord[], mention: Mention) {
  const title = mention.identity.replace(/ \(.*| ?,.*/, '').toLowerCase()
  if (title === '') return null
  for (let start = mention.start; start < mention.end; start++) {
    let spelt = ''
    for (let end = start + 1; end <= mention.end && spelt.length < title.length; end++) {
      spelt += (words[end - 1] as ConlluWord).form.toLowerCase()
      if (spelt === title.replaceAll(' ', '')) return { start, end }
    }
  }
  return null
}

/** The run of proper nouns around the first word of the minimal span. */
function runAround(words: readonly ConlluWord[], mention: Mention, mentions: readonly Mention[]) {
  const head = mention.minimal[0] as number
  if (head >= mention.end || !isProper(words[head])) return null
  // "US President Ada Roy": the place before a person is a name of its own.
  const fenced = (at: number) =>
    mention.type === 'person' &&
    mentions.some(
      (inner) =>
        inner !== mention &&
        inner.type !== 'person' &&
        inner.start <= at &&
        at < inner.end &&
        inner.end <= head,
    )
  let start = head
  while (start > mention.start && isProper(words[start - 1]) && !fenced(start - 1)) start--
  let end = head + 1
  for (;;) {
    if (end < mention.end && isProper(words[end])) end++
    else {
      const next = linkEnd(words, end, mention.type)
      if (next < 0 || next >= mention.end) break
      end = next + 1
    }
  }
  return { start, end }
}

/** Roles and peoples: capitals that are certainly no name of a person. */
const isNoName = (words: readonly ConlluWord[]): boolean =>
  words.every((word) => isTitle(word) || isDemonym(word.form))

/** `the University`, `Class A`, `Terminal 2`: whether such capitals are a name is anyone's guess. */
const isUnsure = (words: readonly ConlluWord[], start: number, end: number): boolean => {
  const [first] = words.slice(start, end) as [ConlluWord]
  if (/^\d/.test(words[end]?.form ?? '')) return true
  const word = first.form.toLowerCase()
  return (
    end - start === 1 && (word.length < 2 || organisationWords.has(word) || placeWords.has(word))
  )
}

function nameOf(
  words: readonly ConlluWord[],
  mention: Mention,
  mentions: readonly Mention[],
): NamedSpan | null {
  const type = TYPES[mention.type]
  const span = type && (identitySpan(words, mention) ?? runAround(words, mention, mentions))
  if (!type || !span || !words.slice(span.start, span.end).some(isProper)) return null
  let { start, end } = span
  while (type === 'PER' && end - start > 1 && isTitle(words[start] as ConlluWord)) start++
  if (isUnsure(words, start, end)) return null
  const inside = words.slice(start, end)
  if (type === 'PER' && (isNoName(inside) || inside.some(({ xpos }) => xpos === 'NNPS')))
    return null
  const text = inside.map(({ form }) => form).join(' ')
  return { start, end, type: type === 'ORG' && PLACES.has(text) ? 'LOC' : type }
}

/** Outer names win over those inside them. */
function outermost(names: readonly NamedSpan[]): readonly NamedSpan[] {
  const kept: NamedSpan[] = []
  const longestFirst = [...names].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const name of longestFirst)
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name)
  return kept.sort((a, b) => a.start - b.start)
}

function namedSentence({ document, words }: ConlluSentence): NamedSentence {
  const mentions = readMentions(words)
  const names = outermost(mentions.flatMap((mention) => nameOf(words, mention, mentions) ?? []))
  const named = (at: number) => names.some(({ start, end }) => start <= at && at < end)
  const timed = (at: number) =>
    mentions.some(({ type, start, end }) => type === 'time' && start <= at && at < end)
  return {
    document,
    tokens: words.map(({ form }) => form),
    names,
    // GUM does not mark every apposed or modifying name as its own mention.
    unknown: words.map(
      (word, at) => isProper(word) && !named(at) && !isNoName([word]) && !timed(at),
    ),
  }
}

/**
 * Names from GUM's mentions of persons, places and organisations: the title of the mention's Wikipedia
 * article where the mention spells it, else the run of proper nouns around its minimal span, without
 * a person's titles. Proper nouns that are part of no such name are `unknown`.
 */
export const gumNamesOf = (text: string): readonly NamedSentence[] =>
  readConllu(text).map(namedSentence)
