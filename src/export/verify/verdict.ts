/** What was looked at. */
export interface Looked {
  /** Files of the pack whose hashes were made again. */
  files: number
  articles: number
  /** Articles whose text was read again from their bytes and is the same. */
  reread: number
  statements: number
  cites: number
}

/** Something that does not hold. */
export interface Fault {
  readonly code:
    | 'not-a-pack'
    | 'file-missing'
    | 'file-changed'
    | 'file-unlisted'
    | 'proof-unread'
    | 'text-changed'
    | 'bytes-missing'
    | 'bytes-changed'
    | 'text-not-of-bytes'
    | 'words-changed'
    | 'no-evidence'
    | 'unknown-article'
    | 'id-changed'
  readonly text: string
}

/** Whether what is shown rests on what it says. */
export interface Verdict {
  readonly holds: boolean
  readonly looked: Looked
  /** In the order in which they were found; at most 100. */
  readonly faults: readonly Fault[]
  /** What could not be looked at, and why: it proves nothing either way. */
  readonly notes: readonly string[]
}

const MOST_FAULTS = 100

/** Gathers a verdict. */
export interface Findings {
  readonly looked: Looked
  fault(code: Fault['code'], text: string): void
  note(text: string): void
  verdict(): Verdict
}

/** A verdict that nothing was gathered for yet. */
export function openFindings(): Findings {
  const looked: Looked = { files: 0, articles: 0, reread: 0, statements: 0, cites: 0 }
  const faults: Fault[] = []
  const notes = new Set<string>()
  return {
    looked,
    fault: (code, text) => {
      if (faults.length < MOST_FAULTS) faults.push({ code, text })
    },
    note: (text) => notes.add(text),
    verdict: () => ({ holds: faults.length === 0, looked, faults, notes: [...notes] }),
  }
}
