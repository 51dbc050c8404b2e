import { type ReactNode, useEffect, useState } from 'react'

/** A part of a page under its heading: it folds, and remembers it. */
export function Part({
  name,
  title,
  count,
  open = true,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly count?: number | string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  const key = `copydesk part ${name}`
  const [isOpen, setOpen] = useState(
    () => (localStorage.getItem(key) ?? (open ? '1' : '0')) === '1',
  )
  useEffect(() => {
    const unfold = (event: Event) => {
      const { kind, part } = (event as CustomEvent).detail as { kind: string; part?: string }
      if (kind !== 'part' || part !== name) return
      setOpen(true)
      const heading = document.getElementById(`part-${name}`)
      heading?.focus()
      heading?.scrollIntoView({ block: 'start' })
    }
    document.addEventListener('desk', unfold)
    return () => document.removeEventListener('desk', unfold)
  }, [name])
  return (
    <section className="part" aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`} tabIndex={-1}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            localStorage.setItem(key, isOpen ? '0' : '1')
            setOpen(!isOpen)
          }}
        >
          <span aria-hidden="true" className="turn">
            {isOpen ? '▾' : '▸'}
          </span>{' '}
          {title} {count !== undefined && <span className="count">{count}</span>}
        </button>
      </h2>
      {isOpen && children}
    </section>
  )
}
