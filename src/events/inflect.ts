import { DOUBLING_VERBS, IRREGULAR_VERBS } from './irregular-verbs.data.ts'

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.map((line) => {
    const forms = line.split(' ')
    return [forms[0] as string, forms]
  }),
)

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'people',
}

/** Every form of a verb, base form first: `ban` → ban, bans, banned, banning. */
export function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR.get(base)
  if (irregular) return irregular
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  }
  const stem = doubles(base) ? base + base.at(-1) : base
  return [base, `${base}${/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`]
}

/** One-syllable verbs that end in one vowel and one consonant double it: `stop`, `ban`. */
function doubles(base: string): boolean {
  return DOUBLING_VERBS.has(base) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)
}

/** Singular and plural of a noun: `treaty` → treaty, treaties. */
export function nounForms(base: string): readonly string[] {
  const irregular = IRREGULAR_PLURALS[base]
  if (irregular) return [base, irregular]
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`]
  return [base, `${base}${/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`]
}
