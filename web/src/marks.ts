const SEEN = 'copydesk seen'

/** What a reader has seen: the number of the last line of the log, and when. */
export interface Seen {
  readonly seq: number
  readonly at: string
}

/** What was seen last in this browser; null before anything was. */
export function lastSeen(): Seen | null {
  try {
    const held = JSON.parse(localStorage.getItem(SEEN) ?? 'null')
    return Number.isInteger(held?.seq) ? (held as Seen) : null
  } catch {
    // Something else wrote there: nothing was seen.
    return null
  }
}

export const setSeen = (seen: Seen): void => localStorage.setItem(SEEN, JSON.stringify(seen))

const THEME = 'copydesk theme'

/** Light, dark, or as the system has it. */
export function applyTheme(): void {
  const theme = localStorage.getItem(THEME)
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/** The other one than what is shown. */
export function switchTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const shown = localStorage.getItem(THEME) ?? system
  localStorage.setItem(THEME, shown === 'dark' ? 'light' : 'dark')
  applyTheme()
}
