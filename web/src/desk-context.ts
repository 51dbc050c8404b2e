import { createContext, type ReactNode, useContext } from 'react'
import type { Live } from './live.ts'

/** What every page has at hand. */
export interface DeskContext {
  readonly live: Live
  /** Rises when the reader asks for what came: pages ask again. */
  readonly turn: number
  /** Shows words at the side; null closes. */
  readonly show: (shown: Shown | null) => void
}

/** What is shown at the side. */
export interface Shown {
  readonly title: string
  readonly content: ReactNode
}

export const Desk = createContext<DeskContext>({
  live: { changes: [], job: null, isOpen: false },
  turn: 0,
  show: () => {},
})

export const useDesk = (): DeskContext => useContext(Desk)
