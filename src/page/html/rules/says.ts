import {
  BIO,
  HARD_STOP,
  LABEL,
  NOTE,
  PHOTO_CREDIT,
  PITCH,
  POINTER,
  RIGHTS,
  STOP_HEADING,
} from './words.data.ts'

/** Wordings that rules and scorer both ask for. */
const WORDINGS = {
  bio: BIO,
  hardStop: HARD_STOP,
  label: LABEL,
  note: NOTE,
  photoCredit: PHOTO_CREDIT,
  pointer: POINTER,
  rights: RIGHTS,
  stopHeading: STOP_HEADING,
} as const
export type Wording = keyof typeof WORDINGS

/** The answers of one line: whatever was asked of it is not sought again. */
export interface Answers {
  readonly known: Partial<Record<Wording, boolean>>
  pitches?: number
}

interface Asked {
  readonly text: string
  readonly answers: Answers
}

/** True if the line's words are such a wording. */
export function says({ text, answers }: Asked, wording: Wording): boolean {
  const known = answers.known[wording]
  if (known !== undefined) return known
  const found = WORDINGS[wording].test(text)
  answers.known[wording] = found
  return found
}

/** How many words of a pitch for the outlet the line has. */
export function countPitches({ text, answers }: Asked): number {
  answers.pitches ??= (text.match(PITCH) ?? []).length
  return answers.pitches
}
