/** Small words inside names, which stand in small letters: `Ursula von der Leyen`, `Charles de Gaulle`. */
const PARTICLE = /^(?:de|del|della|di|da|do|dos|das|du|van|von|der|den|ter|ten|te|bin|ibn|y|e)$/i
/** What is no word: initials, degrees and numbers behind a name. */
const LETTERS = /^(?:[IVX]{2,4}|[A-Z]{1,2}|(?:[A-Z]\.)+)$/

/**
 * The name of a person that a page has all in capitals, as names are written; other names as they are.
 *
 * @example nameInCase('ILSE VAN DER BERG-MCKAY') // 'Ilse van der Berg-McKay'
 */
export function nameInCase(name: string): string {
  const words = name.split(' ')
  const long = words.filter((word) => /\p{Lu}{3}/u.test(word))
  if (/\p{Ll}/u.test(name) || words.length < 2 || long.length === 0) return name
  return words.map((word, index) => wordInCase(word, index === 0)).join(' ')
}

function wordInCase(word: string, first: boolean): string {
  if (LETTERS.test(word)) return !first && PARTICLE.test(word) ? word.toLowerCase() : word
  if (!first && PARTICLE.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(/(?:^|[-.])\p{L}/gu, (head) => head.toUpperCase())
    .replace(/^\p{L}['’]\p{L}/u, (head) => head.toUpperCase())
    .replace(/(^|-)Mc(\p{L})/gu, (_, before, letter) => `${before}Mc${letter.toUpperCase()}`)
}
