import { type HeldOffice, officeText } from '../names/index.ts'

/** A speaker's name, and the office that the text gives. */
export interface SpeakerName {
  readonly name: string
  readonly office?: HeldOffice
}

/** How a speaker is shown: the full names of those meant, else the words of the text. */
export function speakerNames(
  speaker: { readonly names: readonly SpeakerName[]; readonly text: string } | null,
): readonly SpeakerName[] {
  if (!speaker) return []
  return speaker.names.length > 0 ? speaker.names : [{ name: speaker.text }]
}

/**
 * A name with its office in brackets.
 *
 * @example speakerLabel({ name: 'Eva Lund', office: { title: 'head', body: 'Bergen office' } }) // 'Eva Lund (head, Bergen office)'
 */
export const speakerLabel = ({ name, office }: SpeakerName): string =>
  office ? `${name} (${officeText(office)})` : name
