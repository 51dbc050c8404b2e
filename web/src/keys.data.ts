/** What a key does, told by the table below alone: the help shows it and the page binds it. */
export interface Key {
  /** One key, or two one after the other: `g t`. */
  readonly keys: string
  readonly does: string
  /** Pages that have it; all where it is absent. */
  readonly on?: readonly PageName[]
  readonly act: KeyAct
}

export type PageName = 'today' | 'story' | 'article' | 'compare' | 'list'

/** What may be done by a key. */
export type KeyAct =
  | { readonly kind: 'line'; readonly step: 1 | -1 }
  | {
      readonly kind:
        | 'open'
        | 'up'
        | 'new'
        | 'seen'
        | 'address'
        | 'beside'
        | 'help'
        | 'theme'
        | 'search'
    }
  | { readonly kind: 'change'; readonly step: 1 | -1 }
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'layer'; readonly layer: 'claims' | 'names' | 'days' }

/** Single keys only: those of the browser stay its own. */
const KEYS: readonly Key[] = [
  { keys: 'j', does: 'next line', act: { kind: 'line', step: 1 } },
  { keys: 'k', does: 'line before', act: { kind: 'line', step: -1 } },
  { keys: 'o', does: 'open the line (Enter too)', act: { kind: 'open' } },
  { keys: 'u', does: 'up: to the story, to today', act: { kind: 'up' } },
  { keys: '/', does: 'search', act: { kind: 'search' } },
  { keys: '.', does: 'show what came', act: { kind: 'new' } },
  { keys: 'm', does: 'all seen', on: ['today'], act: { kind: 'seen' } },
  { keys: 'y', does: 'copy the address of the line', act: { kind: 'address' } },
  {
    keys: 'c',
    does: 'lay it beside its source',
    on: ['story', 'article'],
    act: { kind: 'beside' },
  },
  { keys: 'b', does: 'brief', on: ['story'], act: { kind: 'part', part: 'brief' } },
  { keys: 'w', does: 'who says what', on: ['story'], act: { kind: 'part', part: 'claims' } },
  { keys: 'a', does: 'articles', on: ['story'], act: { kind: 'part', part: 'articles' } },
  { keys: 't', does: 'timeline', on: ['story'], act: { kind: 'part', part: 'timeline' } },
  { keys: 'n', does: 'next change', on: ['compare'], act: { kind: 'change', step: 1 } },
  { keys: 'p', does: 'change before', on: ['compare'], act: { kind: 'change', step: -1 } },
  {
    keys: 's',
    does: 'mark what is said',
    on: ['article'],
    act: { kind: 'layer', layer: 'claims' },
  },
  { keys: 'n', does: 'mark names', on: ['article'], act: { kind: 'layer', layer: 'names' } },
  { keys: 'd', does: 'mark days', on: ['article'], act: { kind: 'layer', layer: 'days' } },
  { keys: 'g t', does: 'today', act: { kind: 'go', to: '/' } },
  { keys: 'g s', does: 'search', act: { kind: 'go', to: '/search' } },
  { keys: 'g n', does: 'names', act: { kind: 'go', to: '/names' } },
  { keys: 'g f', does: 'sources', act: { kind: 'go', to: '/sources' } },
  { keys: 'g c', does: 'changes', act: { kind: 'go', to: '/changes' } },
  { keys: 'g a', does: 'add pages', act: { kind: 'go', to: '/add' } },
  { keys: 'l', does: 'light or dark', act: { kind: 'theme' } },
  { keys: '?', does: 'these keys (Esc closes)', act: { kind: 'help' } },
]

/** The keys of a page. */
export const keysOf = (page: PageName): readonly Key[] =>
  KEYS.filter(({ on }) => on === undefined || on.includes(page))
