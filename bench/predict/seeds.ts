import { basename } from 'node:path'
import { openMemoryArchive, type Settlement } from '../../src/archive/index.ts'
import { hull, type Spans } from '../../src/article/index.ts'
import type { Annotated, StoryRecord } from '../../src/brief/index.ts'
import { speakerLabel } from '../../src/claims/index.ts'
import { readFiles } from '../../src/desk/index.ts'
import type { Event, Party } from '../../src/events/index.ts'
import type { Predict, Write } from './area.ts'

/** The areas that a folder of seed documents can be given to: the whole desk reads it. */
export const SEED_AREAS: Record<string, Predict> = {
  dates: (folder, write) => predictSeeds(folder, write, dateLine),
  claims: (folder, write) => predictSeeds(folder, write, claimLine),
  'name-clusters': (folder, write) => predictSeeds(folder, write, nameLine),
  events: (folder, write) => predictSeeds(folder, write, eventLine),
  timeline: predictTimeline,
}

type MakeLine = (page: Annotated, story: StoryRecord | undefined, settlement: Settlement) => unknown

async function predictSeeds(folder: string, write: Write, makeLine: MakeLine): Promise<void> {
  const settlement = await readFolder(folder)
  for (const page of settlement.articles) {
    const story = settlement.stories.find(({ articles }) => articles.includes(page.article.id))
    write(makeLine(page, story, settlement))
  }
}

async function readFolder(folder: string): Promise<Settlement> {
  const { settlement } = await readFiles([folder], { archive: openMemoryArchive() })
  return settlement
}

const fileOf = ({ article }: Annotated): string => basename(article.origin.sources[0] ?? '')

const pairs = (spans: Spans): number[][] => spans.map(({ start, end }) => [start, end])

function dateLine(page: Annotated): unknown {
  const timexes = page.timexes.map(({ spans, type, value }) => ({ ...hull(spans), type, value }))
  return { id: fileOf(page), timexes }
}

function claimLine(page: Annotated): unknown {
  const attributions = page.claims.map((claim) => ({
    source: pairs(claim.source?.spans ?? []),
    cue: pairs(claim.cue),
    content: pairs(claim.content),
    type: claim.kind,
    entities: claim.source?.names.map(speakerLabel) ?? [],
    via: claim.via.flatMap((speaker) => speaker.names.map(speakerLabel)),
  }))
  return { id: fileOf(page), attributions }
}

function nameLine(page: Annotated, story: StoryRecord | undefined): unknown {
  const mentions = (story?.entities ?? []).flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.article === page.article.id)
      .map((mention) => ({ ...hull(mention.spans), entity: entity.id, kind: entity.kind })),
  )
  return { file: fileOf(page), mentions }
}

const party = ({ text, spans, country, sector }: Party) => ({
  text,
  ...hull(spans),
  country: country ?? null,
  sector: sector ?? null,
})

/** One event a happening and file: the telling with the most parties, dated as the happening is. */
function eventLine(page: Annotated, story: StoryRecord | undefined): unknown {
  const events = (story?.happenings ?? []).flatMap(({ events, type, status, when, deniedBy }) => {
    const told = events.filter((event) => event.article === page.article.id)
    const event = told.toSorted((a, b) => parties(b) - parties(a))[0]
    if (!event) return []
    return [
      {
        type,
        actors: event.actors.map(party),
        recipients: event.recipients.map(party),
        place: event.place
          ? { name: event.place.text, country: event.place.country ?? null }
          : null,
        date: when ? { start: when.from, end: when.to } : null,
        status,
        trigger: hull(event.trigger),
        deniedBy,
      },
    ]
  })
  return { file: fileOf(page), events }
}

const parties = (event: Event): number => event.actors.length + event.recipients.length

async function predictTimeline(folder: string, write: Write): Promise<void> {
  const settlement = await readFolder(folder)
  const files = new Map(settlement.articles.map((page) => [page.article.id, fileOf(page)]))
  for (const { timeline } of settlement.stories) {
    write({
      timeline: timeline.map(({ from, to, status, evidence }) => ({
        date: from === to ? from : `${from}/${to}`,
        status,
        evidence: evidence.map(({ article, spans }) => ({
          file: files.get(article),
          ...hull(spans),
        })),
      })),
    })
  }
}
