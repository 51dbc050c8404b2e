/** Words by how usual they are: rank 0 is the most frequent. */
export type Ranks = ReadonlyMap<string, number>

/** The regular forms of a word that an ending can make. */
type Inflect = (base: string) => readonly string[]

const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/
const MAY_DOUBLE = /[aeiouy][^aeiouwxyhj]$/

/** `stop` → `stopp`; `travel` → `travel`, `travell`: what `ed`, `ing` and `er` are put to. */
function stems(base: string): readonly string[] {
  if (/..ic$/.test(base)) return [`${base}k`]
  const doubled = base + (base.at(-1) ?? '')
  if (ONE_SYLLABLE.test(base)) return [doubled]
  return MAY_DOUBLE.test(base) && !/[aeiou]{2}[^aeiou]$/.test(base) ? [base, doubled] : [base]
}

const withS: Inflect = (base) => {
  if (/(?:s|x|z|ch|sh)$/.test(base))
    return [`${base}es`, ...(/(?:[^s]s|z)$/.test(base) ? [`${base}${base.at(-1)}es`] : [])]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/[^f]fe?$/.test(base)) return [`${base}s`, `${base.replace(/fe?$/, '')}ves`]
  return base.endsWith('o') ? [`${base}es`, `${base}s`] : [`${base}s`]
}
const joined =
  (ending: string): Inflect =>
  (base) => {
    if (base.endsWith('e')) return [base + ending.replace(/^e/, '')]
    if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i${ending}`]
    return stems(base).map((stem) => stem + ending)
  }
const withIng: Inflect = (base) => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  return stems(base).map((stem) => `${stem}ing`)
}

const ENDINGS: Readonly<Record<string, { readonly ending: string; readonly inflect: Inflect }>> = {
  VBD: { ending: 'ed', inflect: joined('ed') },
  VBN: { ending: 'ed', inflect: joined('ed') },
  VBG: { ending: 'ing', inflect: withIng },
  VBZ: { ending: 's', inflect: withS },
  NNS: { ending: 's', inflect: withS },
  JJR: { ending: 'er', inflect: joined('er') },
  JJS: { ending: 'est', inflect: joined('est') },
}

/** What else a base that is a verb, noun or adjective would make. */
const SISTERS: Readonly<Record<string, readonly Inflect[]>> = {
  V: [joined('ed'), withIng, withS],
  N: [withS],
  J: [joined('er'), joined('est'), (base) => [`${base}ly`]],
}

/** Tags that an inflected form can have. */
export const INFLECTED = Object.keys(ENDINGS)

/** The words that `form` could be an inflection of. */
function candidates(form: string, tag: string): readonly string[] {
  const { ending, inflect } = ENDINGS[tag] as (typeof ENDINGS)[string]
  if (!form.endsWith(ending)) return []
  const cut = form.slice(0, -ending.length)
  const bases = [cut, `${cut}e`, cut.slice(0, -1)]
  if (cut.endsWith('i')) bases.push(`${cut.slice(0, -1)}y`)
  if (ending === 'ing' && cut.endsWith('y')) bases.push(`${cut.slice(0, -1)}ie`)
  if (ending === 's' && cut.endsWith('ve'))
    bases.push(`${cut.slice(0, -2)}f`, `${cut.slice(0, -2)}fe`)
  if (ending === 's' && cut.endsWith('ie')) bases.push(`${cut.slice(0, -2)}y`)
  return bases.filter(
    (base) => /.[aeiouy]|[aeiouy]./.test(base) && base.length > 2 && inflect(base).includes(form),
  )
}

/**
 * The base of a regular form by the words that are in use: of the words that would be inflected to
 * `form` the one that is frequent and whose other forms are in use; null where none is a word.
 * `hoping` is of `hope`, for `hop` would double its last letter.
 */
export function guessBase(form: string, tag: string, ranks: Ranks): string | null {
  let best: string | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const base of candidates(form, tag)) {
    const rank = ranks.get(base)
    if (rank === undefined) continue
    const sisters = (SISTERS[tag[0] as string] as readonly Inflect[]).filter((inflect) =>
      inflect(base).some((sister) => sister !== form && ranks.has(sister)),
    ).length
    const value = 1.5 * sisters - Math.log(rank + 10)
    if (value > most) {
      most = value
      best = base
    }
  }
  return best
}
