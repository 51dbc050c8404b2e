import { ROLE_NOUNS, SPEAKING_BODIES } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import type { SpeakerContext, SpeakerIdentity } from './speaker-context.ts'
import { genderOf, wordsText } from './speaker-identity.ts'
import { officeOf } from './speaker-office.ts'
import { partiesOf } from './speaking-parties.ts'

/** No entity: the words themselves, a surname completed from an earlier full name. */
export function plainVoice(part: SourcePart, context: SpeakerContext): SpeakerIdentity {
  const { words, head } = part
  const kept = words.at(-1)?.wordClass === 'poss' ? words.slice(0, -1) : words
  const office = officeOf(part, context)
  const last = kept[head]
  const isName = last?.wordClass === 'name'
  const text = isName ? wordsText(properName(kept, head), context) : uncapitalised(kept, context)
  const gender = genderOf(part)
  return {
    rule: 'speaker.words',
    name: isName ? completeName(text, last.low, context) : text,
    entities: [],
    parties: partiesOf(part, undefined, context),
    // "The Gazette" is no person; "the Rev. Jon Dahl" has a title.
    person: isName && !SPEAKING_BODIES.has(last.low) && !(kept[0]?.low === 'the' && head < 3),
    plural: last?.wordClass === 'noun' && /[^s]s$/.test(last.low),
    ...(gender ? { gender } : {}),
    ...(office ? { office } : {}),
  }
}

/** `The source`, `Local officials` at a sentence's head are "the source", "local officials". */
function uncapitalised(words: readonly SourceWord[], context: SpeakerContext): string {
  const text = wordsText(words, context)
  const first = words[0]
  const isPlain = first && ['det', 'noun', 'adj', 'num'].includes(first.wordClass)
  const isWord = /^\p{Lu}\p{Ll}*$/u.test(first?.text ?? '')
  const isCountry = first && context.mentions.within(context.place(first)).length > 0
  return isPlain && isWord && !isCountry ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The run of capitalised words that ends at the head, after a role noun if there is one. */
function properName(words: readonly SourceWord[], head: number): readonly SourceWord[] {
  let from = head
  while (from > 0 && isNamePart(words[from - 1])) from--
  const role = words.findLastIndex((word, index) => index < head && ROLE_NOUNS.has(word.low))
  return words.slice(Math.max(from, role + 1), head + 1)
}

const isNamePart = (word: SourceWord | undefined): boolean =>
  word?.wordClass === 'name' || (word?.wordClass === 'adj' && /^\p{Lu}/u.test(word.text))

function completeName(name: string, last: string, { fullNames }: SpeakerContext): string {
  if (!name.includes(' ')) return fullNames.get(last) ?? name
  fullNames.set(last, name)
  const first = name.slice(0, name.indexOf(' ')).toLowerCase()
  // Family names come first in Korean, Chinese and Hungarian.
  if (!fullNames.has(first)) fullNames.set(first, name)
  return name
}
