import { expect, test } from 'vitest'
import { findStory } from '../src/answers/index.ts'
import { type Archive, type DecisionInput, openMemoryArchive } from '../src/archive/index.ts'
import { checkArchive, decide, hireCrew, previewDecision, readPages } from '../src/desk/index.ts'
import { dossierText, storyJson } from '../src/dossier/index.ts'
import { digestOfAll, minutes } from './random-streams.ts'
import { PAGES } from './settled-pages.ts'

interface Held {
  readonly archive: Archive
  readonly clock: () => string
  /** Ids of articles by the names of their pages. */
  readonly ids: Readonly<Record<string, string>>
}

/** An archive with pages read in turn. `from`: where they came from, and their addresses. */
async function hold(
  pages: Readonly<Record<string, string>>,
  urls: Record<string, string> = {},
): Promise<Held> {
  const archive = openMemoryArchive()
  const clock = minutes()
  const ids: Record<string, string> = {}
  for (const [source, text] of Object.entries(pages)) {
    const url = urls[source]
    const page = { source, bytes: Buffer.from(text), ...(url ? { url } : {}) }
    const { results } = await readPages([page], { archive, clock })
    ids[source] = results[0]?.id ?? ''
  }
  return { archive, clock, ids }
}

const take = (
  { archive, clock }: Held,
  kind: DecisionInput['kind'],
  subject: string,
  object = '',
) =>
  decide({ kind, subject, object, by: 'desk', reason: '' }, { archive, clock, crew: hireCrew(0) })

const storiesIn = ({ archive }: Held): string[][] =>
  archive
    .heads()
    .map(({ articles }) => [...articles])
    .sort()

test('what would change is said, and nothing of it kept', async () => {
  const held = await hold(PAGES)
  const { archive, clock, ids } = held
  const before = [digestOfAll(archive.settled()), archive.seq()]
  const input = {
    kind: 'withdraw-article',
    subject: ids.other!,
    object: '',
    by: '',
    reason: '',
  } as const
  const tried = await previewDecision(input, { archive, clock, crew: hireCrew(0) })
  expect(tried.changes.map(({ kind }) => kind)).toContain('claim-withdrawn')
  expect([digestOfAll(archive.settled()), archive.seq()]).toEqual(before)
  const taken = await take(held, 'withdraw-article', ids.other!)
  const lines = ({ changes }: typeof taken) =>
    changes.map(({ kind, text, ids }) => [kind, text, ids])
  expect(lines(taken)).toEqual(lines(tried))
})

test('a withdrawn article stays readable and counts nowhere until it is taken back', async () => {
  const held = await hold(PAGES)
  const { archive, ids } = held
  const whole = digestOfAll(archive.settled())
  const [story] = archive.heads()
  const { decision } = await take(held, 'withdraw-article', ids.wire!)
  expect(archive.article(ids.wire!)?.article.title).toBe('Trade minister meets dockers in Bergen')
  expect(archive.storyOf(ids.wire!)).toBeNull()
  expect(storiesIn(held).flat()).not.toContain(ids.wire)
  expect(await checkArchive(archive)).toEqual([])
  // Reading it again changes nothing.
  await readPages([{ source: 'again', bytes: Buffer.from(PAGES.wire) }], { archive })
  expect(archive.storyOf(ids.wire!)).toBeNull()
  await take(held, 'undo', decision.id)
  expect(archive.heads()[0]?.id).toBe(story?.id)
  expect(archive.head(story!.id)?.articles).toHaveLength(3)
  expect(await checkArchive(archive)).toEqual([])
  const bare = await hold(PAGES)
  expect(digestOfAll(bare.archive.settled())).toBe(whole)
})

test('all of a source, now and later, counts nowhere; what came from elsewhere too does', async () => {
  const held = await hold({ 'feed/wire': PAGES.wire, 'feed/other': PAGES.other })
  const { archive, ids } = held
  await readPages([{ source: 'mail', bytes: Buffer.from(PAGES.other) }], { archive })
  await take(held, 'withdraw-source', 'feed/')
  expect(storiesIn(held)).toEqual([[ids['feed/other']]])
  await readPages([{ source: 'feed/spam', bytes: Buffer.from(PAGES.spam) }], { archive })
  expect(storiesIn(held)).toEqual([[ids['feed/other']]])
  await readPages([{ source: 'mail', bytes: Buffer.from(PAGES.spam) }], { archive })
  expect(storiesIn(held).flat()).toHaveLength(2)
  expect(await checkArchive(archive)).toEqual([])
})

const FERRY = `Ferry line returns to the lagoon

Published 8 May 2024

The ferry between Marano and Grado sailed again on Wednesday after two years, said harbour master Ivo Brandt.
`

test('two stories are one by hand, and one is two, with what hangs on each', async () => {
  const held = await hold({ ...PAGES, ferry: FERRY })
  const { archive, ids } = held
  expect(storiesIn(held)).toHaveLength(2)
  const { decision, changes } = await take(held, 'same-story', ids.ferry!, ids.other!)
  expect(storiesIn(held)).toHaveLength(1)
  expect(changes.map(({ kind }) => kind)).toContain('story-joined')
  expect(archive.story(archive.heads()[0]!.id)?.reasons.map(({ code }) => code)).toContain(
    'by-hand',
  )
  expect(await checkArchive(archive)).toEqual([])
  await take(held, 'undo', decision.id)
  expect(storiesIn(held)).toHaveLength(2)
  const apart = await take(held, 'other-story', ids.wire!, ids.other!)
  expect(apart.changes.map(({ kind }) => kind)).toContain('story-split')
  expect(archive.storyOf(ids.wire!)).not.toBe(archive.storyOf(ids.other!))
  // The later decision goes before the earlier one.
  await take(held, 'same-story', ids.wire!, ids.other!)
  expect(archive.storyOf(ids.wire!)).toBe(archive.storyOf(ids.other!))
  expect(await checkArchive(archive)).toEqual([])
})

test('a day that is set dates the words of the text, and copies are judged by it', async () => {
  const undated = FERRY.replace('Published 8 May 2024\n\n', '')
  const held = await hold({ undated })
  const { archive, ids } = held
  const { changes } = await take(held, 'day', ids.undated!, '2024-05-10')
  const page = archive.article(ids.undated!)
  expect(page?.published).toMatchObject({ value: '2024-05-10', confidence: 1 })
  expect(page?.timexes.map(({ from }) => from)).toContain('2024-05-08')
  expect(page?.corrections).toMatchObject([{ field: 'published', reason: { code: 'by-hand' } }])
  expect(changes.map(({ kind }) => kind)).toContain('day-corrected')
  await take(held, 'outlet', ids.undated!, 'Lagoon Times')
  await take(held, 'byline', ids.undated!, 'Ana Roth')
  const set = archive.article(ids.undated!)
  expect([set?.article.outlet?.value, set?.article.bylines[0]?.value]).toEqual([
    'Lagoon Times',
    'Ana Roth',
  ])
  expect(archive.articleHead(ids.undated!)?.outlet).toBe('Lagoon Times')
  await take(held, 'withdraw-outlet', 'Lagoon Times')
  expect(storiesIn(held)).toEqual([])
  expect(await checkArchive(archive)).toEqual([])
})

test('names are one by hand, and two', async () => {
  const second = FERRY.replace('Ivo Brandt', 'Ivan Brandt').replace('sailed', 'left')
  const held = await hold({ one: FERRY, two: second })
  const { archive } = held
  await take(held, 'same-story', held.ids.one!, held.ids.two!)
  const names = () =>
    archive
      .story(archive.heads()[0]!.id)!
      .entities.filter(({ name }) => name.endsWith('Brandt'))
      .map(({ spellings }) =>
        spellings
          .map(({ text }) => text)
          .filter((text) => / /.test(text))
          .sort(),
      )
  expect(names()).toHaveLength(2)
  const { decision } = await take(held, 'same-name', 'Ivo Brandt', 'Ivan Brandt')
  expect(names()).toEqual([['Ivan Brandt', 'Ivo Brandt']])
  expect(await checkArchive(archive)).toEqual([])
  await take(held, 'undo', decision.id)
  expect(names()).toHaveLength(2)
})

test('of versions of one page the last that came counts, and the change is said', async () => {
  const url = 'https://nowe.example/ferry'
  const longer = FERRY.replace('after two years', 'after three years')
  const held = await hold(
    { first: FERRY, second: longer, third: PAGES.other },
    { first: `${url}?utm_source=feed`, second: url, third: url },
  )
  const { archive, ids } = held
  // A text that has nothing of the other is no version of it, whatever its address.
  expect(storiesIn(held).flat().sort()).toEqual([ids.second, ids.third].sort())
  const changed = archive.changes().items.filter(({ kind }) => kind === 'page-changed')
  expect(changed).toMatchObject([{ ids: [ids.second, ids.first] }])
  expect(archive.asOf(changed[0]!.seq - 1).storyOf(ids.first!)).not.toBeNull()
  const view = findStory(archive, archive.storyOf(ids.second!)!)
  const versions = [ids.first, ids.second, ids.third]
  expect(storyJson(view).versions).toContainEqual({ article: ids.second, versions })
  expect(dossierText(view)).toContain('version 2 of 3 of its page')
  expect(archive.asOf(changed[0]!.seq - 2).versions(ids.first!)).toEqual([ids.first])
  expect(await checkArchive(archive)).toEqual([])
  await take(held, 'withdraw-article', ids.second!)
  expect(storiesIn(held).flat()).toContain(ids.first)
  expect(await checkArchive(archive)).toEqual([])
})

test('what cannot be decided is refused in a line', async () => {
  const held = await hold({ ferry: FERRY })
  const { ferry } = held.ids as { ferry: string }
  const refused: [DecisionInput['kind'], string, string][] = [
    ['same-story', ferry, ferry],
    ['same-story', ferry, 'absent'],
    ['withdraw-article', 'absent', ''],
    ['day', ferry, '2024-13-01'],
    ['outlet', ferry, ' '],
    ['same-name', 'Ana', ''],
    ['withdraw-outlet', '', ''],
    ['undo', 'd99', ''],
  ]
  for (const [kind, subject, object] of refused)
    await expect(take(held, kind, subject, object)).rejects.toMatchObject({ code: 'usage' })
  expect(held.archive.decisions()).toEqual([])
})
