import type { MentionPlace } from './mention-index.ts'
import { GENDERED } from './role.data.ts'
import type { SourceWord } from './source-phrase.ts'
import type { SpeakerContext, SpeakerIdentity } from './speaker-context.ts'
import { entityVoice } from './speaker-identity.ts'

const SINGULAR = new Set(['he', 'she', 'his', 'her'])
const PLURAL = new Set(['they', 'their'])
/** "it" is taken up at once or not at all. */
const IT_REACH = 1
/** Names before a pronoun that are looked at. */
const NAMES_BACK = 6

/** "he", "they", "it", "who": the last voice that fits, else the person named last. */
export function pronounVoice(
  head: SourceWord,
  sentence: number,
  context: SpeakerContext,
): SpeakerIdentity | null {
  const meant = voiceMeant(head, sentence, context)
  return meant && { ...meant, rule: 'speaker.pronoun' }
}

function voiceMeant(
  head: SourceWord,
  sentence: number,
  context: SpeakerContext,
): SpeakerIdentity | null {
  const { voices, mentions, place } = context
  const { low } = head
  const wanted = GENDERED.get(low)
  const fits = (gender: SpeakerIdentity['gender']) =>
    gender === undefined || wanted === undefined || gender === wanted
  const own = mentions.within(place(head)).find(({ mention }) => mention.type === 'pronoun')
  if (own && SINGULAR.has(low)) return entityVoice(own, context)
  if (SINGULAR.has(low)) {
    const voice = voices.findLast(({ person, gender }) => person && fits(gender))
    const subject = nearerSubject(head, sentence, voice, context)
    if (subject && fits(subject.entity.gender)) return entityVoice(subject, context)
    if (voice) return voice
  }
  if (own) return entityVoice(own, context)
  if (PLURAL.has(low)) return voices.findLast(({ plural }) => plural) ?? null
  if (low === 'it' || low === 'its') {
    return (
      voices.findLast(
        (voice) => !voice.person && !voice.plural && sentence - (voice.sentence ?? -9) <= IT_REACH,
      ) ?? null
    )
  }
  if (!SINGULAR.has(low) && head.wordClass !== 'relative') return null
  const person = mentions
    .personsBefore(place(head).start, NAMES_BACK)
    .find(({ entity }) => fits(entity.gender))
  return person ? entityVoice(person, context) : null
}

/** `Ana Roth took the stand. She said …`: who is told of since the last voice spoke. */
function nearerSubject(
  head: SourceWord,
  sentence: number,
  voice: SpeakerIdentity | undefined,
  { subjectBefore }: SpeakerContext,
): MentionPlace | undefined {
  const spoke = voice?.sentence ?? -1
  for (const at of [sentence, sentence - 1]) {
    if (at <= spoke) return undefined
    const subject = subjectBefore(at, head)
    if (subject) return subject
  }
  return undefined
}
