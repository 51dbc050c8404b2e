import type { Speaker } from '../claims/index.ts'

/** How a speaker is shown: the full names of those meant, else the words of the text. */
export function speakerNames(speaker: Speaker | null): readonly string[] {
  if (!speaker) return []
  return speaker.names.length > 0 ? speaker.names : [speaker.text]
}

/** A shown name without the office behind it: `Ana Duarte (spokesperson)` → `Ana Duarte`. */
export const bareName = (name: string): string => name.replace(/ \([^()]{1,200}\)$/, '')
