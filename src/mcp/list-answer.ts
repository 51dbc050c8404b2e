/** What a list gave: its items and its cursor. */
interface Listed {
  readonly items: readonly unknown[]
  readonly next: string | null
}

/** The cursor behind so many items of a page: where not all of them had room, that of a shorter page. */
export function nextOf(page: Listed, taken: number, ask: (limit: number) => Listed): string | null {
  if (taken >= page.items.length) return page.next
  return taken > 0 ? ask(taken).next : null
}
