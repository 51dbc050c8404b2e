import { FUNCTION_WORDS, SCRIPTS } from './language.data.ts'

/** Only the beginning of a text is looked at. */
const READ = 6000

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const list = LANGUAGES_OF.get(word)
    if (list) list.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
}

/**
 * The language of a page as ISO 639-1: the first code that the page states, else the guess from
 * its text, else `en`.
 */
export function pageLanguage(stated: readonly (string | undefined)[], text: string): string {
  for (const value of stated) {
    const code = /^\s{0,4}([a-z]{2})(?:[-_]|\s*$)/i.exec(value ?? '')?.[1]?.toLowerCase()
    if (code) return code
  }
  return guessLanguage(text)
}

/**
 * Guesses a text's language from its script and its function words; `en` where they say nothing.
 *
 * @example guessLanguage('Der Minister sagte, dass die Gespräche nicht weitergehen.') // 'de'
 */
export function guessLanguage(text: string): string {
  const head = text.slice(0, READ)
  // All scripts of the list stand in these blocks; most texts have none of their letters.
  const foreign = /[\u0370-\u0e7f\u3040-\ud7af]/.test(head)
  const letters = foreign ? (head.match(/\p{L}/gu) ?? []).length : 0
  for (const [script, language] of foreign ? SCRIPTS : []) {
    // Names of foreign persons stand in their own letters in any text: a few do not count. Japanese
    // and Ukrainian are known by letters that are only some of theirs.
    const few = language === 'ja' || language === 'uk' || language === 'fa' ? 0.03 : 0.2
    if ((head.match(script) ?? []).length > letters * few) return language
  }
  const counts = new Map<string, number>()
  for (const word of head.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language
  return best
}
