import type { Evidence } from './answers.ts'

/** An id as it is shown: `s` of a story, and twelve digits. */
export const short = (id: string): string =>
  /^s?[0-9a-f]{20,}$/.test(id) ? id.slice(0, id.startsWith('s') ? 13 : 12) : id

export const storyAddress = (id: string): string => `/stories/${short(id)}`
export const articleAddress = (id: string): string => `/articles/${short(id)}`
export const nameAddress = (id: string): string => `/names/${encodeURIComponent(id)}`
export const searchAddress = (query: Readonly<Record<string, string | undefined>>): string => {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value)
  return `/search?${asked}`
}

/** Where words stand: `/articles/16a21d8d346c?at=464-542,550-561`. */
export const wordsAddress = ({ article, spans }: Pick<Evidence, 'article' | 'spans'>): string =>
  `${articleAddress(article)}?at=${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`

/** Copies beside a text. */
export const compareAddress = (copies: readonly string[], source: string): string => {
  const asked = new URLSearchParams(copies.map((copy) => ['copy', short(copy)]))
  asked.set('source', short(source))
  return `/compare?${asked}`
}

/** The places that an address names; none where it names none. */
export function placesIn(at: string | null): { start: number; end: number }[] {
  return [...(at ?? '').matchAll(/(\d{1,9})-(\d{1,9})/g)]
    .map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
    .filter(({ start, end }) => end > start)
}
