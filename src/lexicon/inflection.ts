const VOWEL = /[aeiou]/
/** One vowel and one consonant at the end of a short word: `stop` → `stopped`. */
const DOUBLES =
  /^(?:[^aeiou]*|qu|re|for|ad|com|o|e|pa|trans|oc|be|up|pro|per|sub|con|de|kid)[^aeiou]*[aeiou][bdgklmnprtv]$/

/** `visit` → `visits`, `reach` → `reaches`, `deny` → `denies`. */
export function withS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /[^aeiou]o$/.test(base) ? `${base}es` : `${base}s`
}

/** Every spelling of `base` with `ending` (`ed` or `ing`) that English allows: `travelled`, `traveled`. */
export function withEnding(base: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ed' && base.endsWith('e')) return [`${base}d`]
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  if (ending === 'ing' && base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (ending === 'ing' && /[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  const doubled = `${base}${base.at(-1)}${ending}`
  if (/[aeiou]l$/.test(base)) return [`${base}${ending}`, doubled]
  if (DOUBLES.test(base) && VOWEL.test(base)) return [`${base}${ending}`, doubled]
  return [`${base}${ending}`]
}
