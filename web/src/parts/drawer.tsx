import { useEffect, useRef } from 'react'
import type { Shown } from '../desk-context.ts'

/** The words at the side of a page. */
export function Drawer({
  shown,
  onClose,
}: {
  readonly shown: Shown
  readonly onClose: () => void
}) {
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are read out again.
  useEffect(() => place.current?.focus(), [shown])
  return (
    <aside className="drawer" aria-label="Words" ref={place} tabIndex={-1}>
      <button type="button" className="close" onClick={onClose} title="Close (Esc)">
        <span aria-hidden="true">×</span>
        <span className="unseen">Close</span>
      </button>
      <h2>{shown.title}</h2>
      {shown.content}
    </aside>
  )
}
