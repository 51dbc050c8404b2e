import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { ask, Refused } from './ask.ts'
import { Desk, type Shown } from './desk-context.ts'
import type { KeyAct, PageName } from './keys.data.ts'
import { lineInFocus, openLine, stepLine, useKeys } from './keys.ts'
import { useLive } from './live.ts'
import { switchTheme } from './marks.ts'
import { ArticlePage } from './pages/article.tsx'
import { StoryPage } from './pages/story.tsx'
import { TodayPage } from './pages/today.tsx'
import { Drawer } from './parts/drawer.tsx'
import { Help } from './parts/help.tsx'
import { Masthead } from './parts/masthead.tsx'
import { TokenForm } from './parts/token-form.tsx'

const ComparePage = lazy(async () => ({
  default: (await import('./pages/compare.tsx')).ComparePage,
}))
const SearchPage = lazy(async () => ({ default: (await import('./pages/search.tsx')).SearchPage }))
const NamesPage = lazy(async () => ({ default: (await import('./pages/names.tsx')).NamesPage }))
const NamePage = lazy(async () => ({ default: (await import('./pages/name.tsx')).NamePage }))
const SourcesPage = lazy(async () => ({
  default: (await import('./pages/sources.tsx')).SourcesPage,
}))
const ChangesPage = lazy(async () => ({
  default: (await import('./pages/changes.tsx')).ChangesPage,
}))
const AddPage = lazy(async () => ({ default: (await import('./pages/add.tsx')).AddPage }))

/** Which keys a page has. */
const pageName = (path: string): PageName =>
  path === '/'
    ? 'today'
    : path.startsWith('/stories/')
      ? 'story'
      : path.startsWith('/articles/')
        ? 'article'
        : path.startsWith('/compare')
          ? 'compare'
          : 'list'

/** The desk: masthead, one page, words at the side. */
export function App() {
  const live = useLive()
  const [path, go] = useLocation()
  const [turn, setTurn] = useState(0)
  const [shown, setShown] = useState<Shown | null>(null)
  const [isHelp, setHelp] = useState(false)
  const [needsToken, setNeedsToken] = useState(false)
  const opener = useRef<Element | null>(null)

  const show = useCallback((next: Shown | null) => {
    if (next) opener.current = document.activeElement
    else (opener.current as HTMLElement | null)?.focus?.()
    setShown(next)
  }, [])
  useEffect(() => {
    ask('/stories?limit=1').catch((error) => {
      if (error instanceof Refused && error.status === 401) setNeedsToken(true)
    })
  }, [])
  // A new page begins at its top, with nothing at its side; the address of words leads to them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the path that makes a new page.
  useEffect(() => {
    setShown(null)
    if (!location.hash && !location.search.includes('at=')) scrollTo(0, 0)
  }, [path])
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') show(null)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [show])

  const act = (done: KeyAct): void => {
    if (done.kind === 'line') stepLine(done.step)
    else if (done.kind === 'open') openLine()
    else if (done.kind === 'up')
      go(document.querySelector<HTMLElement>('[data-up]')?.dataset.up ?? '/')
    else if (done.kind === 'new') setTurn((before) => before + 1)
    else if (done.kind === 'go') go(done.to)
    else if (done.kind === 'help') setHelp(true)
    else if (done.kind === 'theme') switchTheme()
    else if (done.kind === 'search') document.querySelector<HTMLElement>('[data-search]')?.focus()
    else if (done.kind === 'address') copyAddress()
    else document.dispatchEvent(new CustomEvent('desk', { detail: done }))
  }
  useKeys(pageName(path), act)
  const desk = useMemo(() => ({ live, turn, show }), [live, turn, show])

  if (needsToken) return <TokenForm />
  return (
    <Desk.Provider value={desk}>
      <Masthead
        onNew={() => setTurn((before) => before + 1)}
        turn={turn}
        onHelp={() => setHelp(true)}
      />
      <div className={shown ? 'desk with-drawer' : 'desk'}>
        <main id="page" tabIndex={-1}>
          <Suspense fallback={<p className="meta">Loading …</p>}>{pages}</Suspense>
        </main>
        {shown && <Drawer shown={shown} onClose={() => show(null)} />}
      </div>
      {isHelp && <Help page={pageName(path)} onClose={() => setHelp(false)} />}
    </Desk.Provider>
  )
}

const pages: ReactNode = (
  <Switch>
    <Route path="/" component={TodayPage} />
    <Route path="/stories/:id">{({ id }) => <StoryPage key={id} id={id} />}</Route>
    <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={id} />}</Route>
    <Route path="/compare" component={ComparePage} />
    <Route path="/search" component={SearchPage} />
    <Route path="/names" component={NamesPage} />
    <Route path="/names/:id">{({ id }) => <NamePage key={id} id={decodeURIComponent(id)} />}</Route>
    <Route path="/sources" component={SourcesPage} />
    <Route path="/changes" component={ChangesPage} />
    <Route path="/add" component={AddPage} />
    <Route>
      <h1>There is no such page</h1>
      <p>
        <a href="/">Today</a> lists what is held.
      </p>
    </Route>
  </Switch>
)

/** Puts the address of the line in focus, or of the page, where it can be pasted. */
function copyAddress(): void {
  const line = lineInFocus()
  const own = line?.matches('a') ? line : line?.querySelector('a[href]')
  const address = new URL(own?.getAttribute('href') ?? location.href, location.href).href
  navigator.clipboard?.writeText(address)
}
