import { useEffect, useRef } from 'react'
import { type KeyAct, keysOf, type PageName } from './keys.data.ts'

const OFF = 'copydesk keys off'

/** Whether keys are bound: a reader may turn them off (WCAG 2.1.4). */
export const keysAreOn = (): boolean => localStorage.getItem(OFF) === null
export const turnKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(OFF)
  else localStorage.setItem(OFF, '1')
}

const FIELDS = 'input, textarea, select, [contenteditable]'

/** Binds the keys of a page from the one table. */
export function useKeys(page: PageName, act: (act: KeyAct) => void): void {
  const run = useRef(act)
  run.current = act
  useEffect(() => {
    const known = keysOf(page)
    let first = ''
    const press = (event: KeyboardEvent): void => {
      const target = event.target as Element
      if (event.ctrlKey || event.altKey || event.metaKey || !keysAreOn()) return
      if (target.closest(FIELDS) || document.querySelector('dialog[open]')) return
      const keys = first ? `${first} ${event.key}` : event.key
      first = ''
      const found = known.find((one) => one.keys === keys)
      if (found) {
        event.preventDefault()
        run.current(found.act)
      } else if (known.some((one) => one.keys.startsWith(`${keys} `))) first = keys
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [page])
}

/** Everything that can be gone to line by line, in the order of the page. */
const lines = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].filter(
    (line) => line.offsetParent !== null,
  )

/** The line that has the focus, or holds what has it. */
export const lineInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-line]') ?? null

/** Moves the focus by a line; from nowhere to the first that can be seen. */
export function stepLine(step: 1 | -1): void {
  const all = lines()
  const here = lineInFocus()
  const at = here ? all.indexOf(here) : -1
  const next =
    at >= 0 ? all[at + step] : (all.find((line) => line.getBoundingClientRect().top >= 0) ?? all[0])
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Opens the line in focus: its own link or button, else itself. */
export function openLine(): void {
  const line = lineInFocus()
  const opener = line?.matches('a, button, summary')
    ? line
    : line?.querySelector<HTMLElement>('[data-open]')
  opener?.click()
}
