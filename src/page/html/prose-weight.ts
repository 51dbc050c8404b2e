import { endsClause } from './sentence-end.ts'

/** How much prose a line is, `linked` of its characters in links: its length if it reads as a sentence, less or nothing if not. */
export function proseWeight(text: string, linked: number): number {
  if (text.length < 50) return 0
  const share = linked / text.length
  if (share > 0.5) return 0
  const ends = endsClause(text) || /[.!?。！？] /.test(text)
  return text.length * (1 - share) * (ends ? 1 : 0.4)
}
