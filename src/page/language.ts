import { FUNCTION_WORDS, SCRIPTS } from './language.data.ts'

/** Only the beginning of a text is looked at. */
const READ = 20_000
/** Fewer words than this prove no language: they count as English, unless the page says the same. */
const FEW_WORDS = 40
/** So many words without "the", "of" or "said" are no English. */
const MANY_WORDS = 100
/** Of all words, in a text of that language: in running English about a fifth, in tables less. */
const ENGLISH_SHARE = 0.005
const OTHER_SHARE = 0.05

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const list = LANGUAGES_OF.get(word)
    if (list) list.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
}

/**
 * The language of an article as ISO 639-1: that of its body, whatever the page states, for many a
 * template says `en` of all its pages. The stated code is kept where the body fits it as well, and
 * where the body is of a language that is not known here; `und` where nothing names it.
 *
 * @example articleLanguage(['en'], 'Der Minister sagte am Montag, dass die Gespräche …') // 'de'
 */
export function articleLanguage(stated: readonly (string | undefined)[], body: string): string {
  const head = body.slice(0, READ)
  const code = statedCode(stated)
  const script = scriptLanguage(head)
  if (script) return code && code !== 'en' ? code : script
  const words = wordsOf(head)
  const counts = countWords(words)
  const best = mostCounted(counts)
  if (words.length < FEW_WORDS) return code && (code === best || words.length < 8) ? code : 'en'
  const share = (language: string) => (counts.get(language) ?? 0) / words.length
  if (best !== 'en' && share(best) >= OTHER_SHARE) {
    const fits = code !== undefined && (!FUNCTION_WORDS[code] || share(code) * 2 >= share(best))
    return fits && code !== 'en' ? code : best
  }
  if (words.length < MANY_WORDS || share('en') >= ENGLISH_SHARE) return 'en'
  return code && code !== 'en' ? code : 'und'
}

/** The first code that the page states, in its first two letters. */
export function statedCode(stated: readonly (string | undefined)[]): string | undefined {
  for (const value of stated) {
    const code = /^\s{0,4}([a-z]{2})(?:[-_]|\s*$)/i.exec(value ?? '')?.[1]?.toLowerCase()
    if (code) return code
  }
  return undefined
}

/**
 * Guesses a text's language from its script and its function words; `en` where they say nothing.
 *
 * @example guessLanguage('Der Minister sagte, dass die Gespräche nicht weitergehen.') // 'de'
 */
export function guessLanguage(text: string): string {
  const head = text.slice(0, READ)
  return scriptLanguage(head) ?? mostCounted(countWords(wordsOf(head)))
}

function scriptLanguage(text: string): string | undefined {
  // All scripts of the list stand in these blocks; most texts have none of their letters.
  if (!/[\u0370-\u0e7f\u3040-\ud7af]/.test(text)) return undefined
  const letters = (text.match(/\p{L}/gu) ?? []).length
  for (const [script, language] of SCRIPTS) {
    // Names of foreign persons stand in their own letters in any text: a few do not count. Japanese
    // and Ukrainian are known by letters that are only some of theirs.
    const few = language === 'ja' || language === 'uk' || language === 'fa' ? 0.03 : 0.2
    if ((text.match(script) ?? []).length > letters * few) return language
  }
  return undefined
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  return counts
}

function mostCounted(counts: ReadonlyMap<string, number>): string {
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language
  return best
}
