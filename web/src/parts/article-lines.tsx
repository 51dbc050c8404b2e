import type { TextLayer } from '../answers.ts'
import { cutAtMarks, type Mark } from '../marked-text.ts'
import { seen, Words } from '../words.tsx'

const ARTICLE: ReadonlySet<string> = new Set(['title', 'dek', 'body', 'subhead'])
const WITH_IT: ReadonlySet<string> = new Set([
  ...ARTICLE,
  'byline',
  'stamp',
  'caption',
  'credit',
  'wire-credit',
])

/** Whose words the sentences of an article are. */
export type Origins = {
  readonly own: number
  readonly sentences: readonly {
    start: number
    end: number
    kind: string
    name: string | null
    from: string | null
  }[]
}

/** What the stripe beside the text means, where it means more than one thing. */
export function Legend({ origins }: { readonly origins: Origins | null }) {
  const kinds = new Map(
    (origins?.sentences ?? []).map(({ kind, name }) => [
      kind,
      kind === 'agency' ? (name ?? 'agency') : kind,
    ]),
  )
  if (kinds.size < 1) return null
  return (
    <span className="meta origins">
      {[...kinds].map(([kind, name]) => (
        <span key={kind}>
          <span className={`stripe ${kind}`} aria-hidden="true" />{' '}
          {kind === 'own' ? (
            'its own'
          ) : kind === 'unknown' ? (
            'of a lost text'
          ) : (
            <Words>{name}</Words>
          )}{' '}
        </span>
      ))}
    </span>
  )
}

/** An article line by line: what each line is, whose words, what is marked. */
export function Lines({
  layer,
  marks,
  origins,
}: {
  readonly layer: TextLayer
  readonly marks: readonly Mark[]
  readonly origins: Origins | null
}) {
  const numbers = new Map<number, string>()
  let paragraph = 0
  for (const [at, { role }] of layer.blocks.entries()) {
    const isBody = role === 'body' || role === 'subhead'
    if (isBody) paragraph++
    numbers.set(at, isBody ? `¶${paragraph}` : role)
  }
  return (
    <div className="lines" lang={layer.language}>
      {layer.blocks.map((block, at) => {
        const own = (origins?.sentences ?? []).filter(
          ({ start, end }) => start < block.end && end > block.start,
        )
        return (
          <div
            key={block.start}
            data-line=""
            tabIndex={-1}
            className={`line ${ARTICLE.has(block.role) ? block.role : WITH_IT.has(block.role) ? 'with-it' : 'aside'}`}
          >
            <span className="role">{numbers.get(at)}</span>
            <span className="stripes" aria-hidden="true">
              {own.map(({ start, end, kind, name }) => (
                <span
                  key={start}
                  className={`stripe ${kind}`}
                  style={{ flexGrow: end - start }}
                  title={name ?? kind}
                />
              ))}
            </span>
            <p>
              {cutAtMarks(block.start, block.end, marks).map((piece) => (
                <Marked
                  key={piece.start}
                  marks={piece.marks}
                  text={layer.text.slice(piece.start, piece.end)}
                />
              ))}
            </p>
          </div>
        )
      })}
    </div>
  )
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const words = seen(text)
  if (marks.length === 0) return words
  const of = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind)
  const classes = (['said', 'cue', 'name', 'day'] as const)
    .filter((kind) => of(kind))
    .map((kind) => (kind === 'name' ? 'named' : kind))
  const title = marks.map((mark) => mark.title).find(Boolean)
  const inner =
    classes.length > 0 ? (
      <span className={classes.join(' ')} title={title ? seen(title) : undefined}>
        {words}
      </span>
    ) : (
      words
    )
  const injected = of('injected')
  const struck = injected ? (
    <del title={`injected: ${seen(injected.title ?? '')}`}>{inner}</del>
  ) : (
    inner
  )
  return of('target') ? (
    <mark className="target" data-target="">
      {struck}
    </mark>
  ) : (
    struck
  )
}
