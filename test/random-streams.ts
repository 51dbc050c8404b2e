import { createHash } from 'node:crypto'
import { type Archive, DECISION_KINDS, type DecisionInput, standing } from '../src/archive/index.ts'
import { VERSION } from '../src/article/index.ts'
import { decide, settleArchive } from '../src/desk/index.ts'
import type { Annotated, Settlement } from '../src/record/index.ts'
import { pageOf, quickCrew, randomOf, randomPages } from './random-pages.ts'

/** A short name for all that was settled: the same bytes have the same. */
export const digestOfAll = (settlement: Settlement): string =>
  createHash('sha256').update(JSON.stringify(settlement)).digest('hex')

/** What is done to an archive one after the other. */
export type Step =
  | { readonly kind: 'add'; readonly pages: readonly Annotated[] }
  | { readonly kind: 'replace'; readonly page: Annotated }
  | { readonly kind: 'decide'; readonly decision: DecisionInput }
  | { readonly kind: 'settle'; readonly most: number; readonly killed: boolean }

/** What is done to an archive, and the pages that it holds in the end. */
export interface Stream {
  readonly steps: readonly Step[]
  readonly last: readonly Annotated[]
}

/** A page from one of some feeds, some of them with an address that others have too. */
function cameFrom(page: Annotated, at: number, random: (count: number) => number): Annotated {
  const { article } = page
  const url = random(3) === 0 ? { url: `https://nowe.example/${random(12)}?utm_source=${at}` } : {}
  const origin = { ...article.origin, sources: [`feed ${random(4)}/${at}`], ...url }
  return { ...page, article: { ...article, origin } }
}

/** Pages in some order, some of them read again with other words or none, settled now and then. */
export function streamOf(seed: number, count: number, decisions = false): Stream {
  const random = randomOf(seed * 31 + 7)
  const pages = randomPages(seed, count).map((page, at) => cameFrom(page, at, random))
  const order = pages.map((page) => ({ page, at: random(1e6) })).sort((x, y) => x.at - y.at)
  const last = new Map<string, Annotated>()
  const steps: Step[] = []
  for (let at = 0; at < order.length; ) {
    const batch = order.slice(at, at + 1 + random(9)).map(({ page }) => page)
    at += batch.length
    steps.push({ kind: 'add', pages: batch })
    for (const page of batch) last.set(page.article.id, last.get(page.article.id) ?? page)
    if (random(3) === 0) {
      const { article } = batch[0]!
      const other = pages[random(pages.length)]!
      const text = random(3) === 0 ? '' : other.article.text
      const again = pageOf(text, { title: article.title, confidence: random(3) / 2 })
      const { id, origin } = article
      const page = { ...again, article: { ...again.article, id, origin } }
      steps.push({ kind: 'replace', page })
      last.set(article.id, page)
    }
    if (decisions && random(3) === 0)
      steps.push({ kind: 'decide', decision: anyDecision(random, order, at) })
    if (random(2) === 0)
      steps.push({ kind: 'settle', most: 1 + random(8), killed: random(3) === 0 })
  }
  return { steps, last: [...last.values()] }
}

/** Anything that a person may decide of the pages that came. */
function anyDecision(
  random: (count: number) => number,
  order: readonly { readonly page: Annotated }[],
  came: number,
): DecisionInput {
  const some = () => order[random(came)]!.page.article.id
  const kind = DECISION_KINDS[random(DECISION_KINDS.length)]!
  const [subject, object] = {
    'same-story': [some(), some()],
    'other-story': [some(), some()],
    'same-name': ['Ana Roth', 'Anna Roth'],
    'other-name': ['Ana Roth', 'Ana Rot'],
    'withdraw-article': [some(), ''],
    'withdraw-outlet': [`Outlet ${random(3)}`, ''],
    'withdraw-source': [`feed ${random(4)}/`, ''],
    day: [some(), `2024-0${1 + random(3)}-1${random(9)}`],
    outlet: [some(), `Outlet ${random(4)}`],
    byline: [some(), 'Ana Roth'],
    undo: ['', ''],
  }[kind] as [string, string]
  return { kind, subject, object, by: 'desk', reason: '' }
}

/** A clock that says another minute each time. */
export function minutes(): () => string {
  let minute = 0
  return () => new Date(Date.UTC(2024, 4, 1, 9, minute++)).toISOString()
}

/**
 * Does all steps, and settles what is left. A killed settling stops before its view is kept. `onSettled` is called
 * when all that is held is settled.
 */
export async function runStream(
  archive: Archive,
  steps: readonly Step[],
  onSettled: () => void = () => {},
): Promise<Settlement> {
  const clock = minutes()
  for (const step of steps) {
    if (step.kind === 'add') {
      archive.add(
        step.pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
        VERSION,
        clock(),
      )
    } else if (step.kind === 'replace') archive.replace([step.page], VERSION)
    else if (step.kind === 'decide') await takeDecision(archive, step.decision, clock)
    else {
      const options = { most: step.most, clock }
      await settleArchive(step.killed ? dying(archive) : archive, quickCrew, options).catch(died)
      if (archive.settledBy() !== null) onSettled()
    }
  }
  await settleArchive(archive, quickCrew, { clock })
  onSettled()
  return archive.settled()
}

/** Decides; of a decision to undo one it is the last that stands. */
async function takeDecision(
  archive: Archive,
  input: DecisionInput,
  clock: () => string,
): Promise<void> {
  const last = standing(archive.decisions()).at(-1)
  if (input.kind === 'undo' ? !last : input.subject === input.object) return
  const decision = input.kind === 'undo' ? { ...input, subject: last?.id ?? '' } : input
  await decide(decision, { archive, crew: quickCrew, clock })
}

function died(error: Error): void {
  if (error.message !== 'killed') throw error
}

/** The archive as a process sees it that dies between finding whom pages meet and keeping what they say. */
function dying(archive: Archive): Archive {
  let calls = 0
  return {
    ...archive,
    change: (work) => {
      if (++calls > 1) throw new Error('killed')
      return archive.change(work)
    },
  }
}
