import { z } from 'zod'
import type { Cite } from '../../article/index.ts'
import { originsText, sidesOf } from '../../brief/index.ts'
import { type Claim, speakerLabel, speakerNames } from '../../claims/index.ts'
import type { HeldOffice } from '../../names/index.ts'
import type { LedgerEntry, Stance } from '../../record/index.ts'
import { claimAt } from '../facts/cited-claim.ts'
import type { StoryView } from '../story-view.ts'
import { evidenceJson, evidenceSchema } from './evidence-json.ts'

/** An office that somebody holds. */
export const officeSchema = z.object({
  title: z.string(),
  body: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
})

/** One claimed thing: who asserts, denies and declines to say it, with the words of each. */
export const claimSchema = z.object({
  id: z.string(),
  proposition: z.string(),
  asserts: z.array(z.string()),
  denies: z.array(z.string()),
  declines: z.array(z.string()).describe('asked, and gave no answer'),
  voices: z
    .array(
      z.object({
        stance: z.string(),
        party: z.string(),
        who: z.array(z.string()),
        speakers: z.array(z.object({ name: z.string(), office: officeSchema.nullable() })),
      }),
    )
    .describe('who spoke for each of them: spokespersons, ministries'),
  contested: z.boolean(),
  held: z
    .string()
    .nullable()
    .describe('why it is not printed: the code of what speaks against it; null where it is'),
  alike: z.string().nullable().describe('id of an earlier claim that says almost the same'),
  via: z.array(z.string()).describe('through whom it reached the articles'),
  firstTold: z.string().nullable().describe('the day of the first article that tells it'),
  lastTold: z.string().nullable().describe('the day of the last article that tells it'),
  origins: z.object({
    reports: z.number().int().describe('independent reports: copies of one text count once'),
    articles: z.number().int(),
    note: z.string(),
  }),
  sides: z
    .array(
      z.object({
        stance: z.string(),
        party: z.string(),
        reports: z.number().int().describe('independent reports under this side alone'),
        articles: z.number().int(),
        firstTold: z.string().nullable(),
        lastTold: z.string().nullable(),
        turned: z.boolean().describe('true where the party stood on another side before'),
      }),
    )
    .describe('each party on each of its sides'),
  drift: z
    .object({ kind: z.string(), from: z.string(), to: z.string() })
    .nullable()
    .describe('what changed from an earlier article to a later one: hedge-lost'),
  counts: z
    .array(z.object({ claim: z.string(), count: z.string(), firstTold: z.string().nullable() }))
    .describe('the same with other numbers, earliest first; empty where there is one'),
  evidence: z.array(
    evidenceSchema.extend({
      told: z.string().nullable().describe('the day of the article'),
      about: z.array(z.string()).describe('names that the words hold: of whom and what they speak'),
      stance: z.string(),
      by: z.array(z.string()).describe('those of `asserts`, `denies`, `declines` who say it here'),
      speakers: z.array(z.string()).describe('who speaks, by name and office'),
      via: z.array(z.string()).describe('through whom, outermost first'),
      kind: z.string().nullable().describe('what is done by saying it: state, deny, accuse …'),
      speech: z.string().nullable().describe('direct, indirect or mixed'),
      rule: z.string().nullable().describe('the rule that found the attribution'),
      cue: z.string().nullable().describe('the words that say that something is said'),
      speakerRule: z.string().nullable().describe('the rule that says who speaks'),
    }),
  ),
})

/** An office as data. */
export const officeJson = (office: HeldOffice | undefined) =>
  office
    ? { title: office.title, body: office.body ?? null, country: office.country ?? null }
    : null

/** A claimed thing as data. */
export function claimJson(view: StoryView, entry: LedgerEntry): z.infer<typeof claimSchema> {
  const days = entry.evidence
    .flatMap(({ article }) => view.member(article)?.published.value ?? [])
    .sort()
  return {
    id: entry.id,
    proposition: entry.proposition,
    asserts: sideLabels(entry, 'asserts'),
    denies: sideLabels(entry, 'denies'),
    declines: sideLabels(entry, 'declines'),
    voices: entry.voices.map(({ stance, party, office, who }) => ({
      stance,
      party: speakerLabel(office ? { name: party, office } : { name: party }),
      who: who.map(speakerLabel),
      speakers: who.map((one) => ({ name: one.name, office: officeJson(one.office) })),
    })),
    contested: entry.contested,
    held: entry.held ?? null,
    alike: entry.alike ?? null,
    via: entry.via.map(speakerLabel),
    firstTold: days[0] ?? null,
    lastTold: days.at(-1) ?? null,
    origins: {
      reports: entry.origins.reports,
      articles: entry.origins.articles,
      note: originsText(entry.origins),
    },
    sides: entry.sides.map(({ stance, party, origins, firstTold, lastTold, turned }) => ({
      stance,
      party,
      reports: origins.reports,
      articles: origins.articles,
      firstTold: firstTold ?? null,
      lastTold: lastTold ?? null,
      turned: turned ?? false,
    })),
    drift: entry.drift ?? null,
    counts: (entry.counts ?? []).map(({ entry: claim, count, firstTold }) => ({
      claim,
      count,
      firstTold: firstTold ?? null,
    })),
    evidence: entry.evidence.map((cite) => ({
      ...evidenceJson(view, cite),
      told: view.member(cite.article)?.published.value ?? null,
      about: [...(claimAt(view, cite)?.about ?? [])],
      stance: cite.stance,
      ...attributionJson(view, entry, cite),
    })),
  }
}

/** How an attribution was found, and its speaker. */
function attributionJson(view: StoryView, entry: LedgerEntry, cite: Cite & { stance: Stance }) {
  const claim = claimAt(view, cite)
  const { article } = cite
  return {
    by: sideOf(entry, cite.stance, claim),
    speakers: claim ? speakerNames(claim.source).map(speakerLabel) : [],
    via: (claim?.via ?? []).flatMap(speakerNames).map(speakerLabel),
    kind: claim?.kind ?? null,
    speech: claim?.speech ?? null,
    rule: claim?.rule ?? null,
    cue: claim ? view.quote({ article, spans: claim.cue }) : null,
    speakerRule: claim?.source?.rule ?? null,
  }
}

/** Those of a side who say it in these words: the only one there is, else those whose name or country the words have. */
function sideOf(entry: LedgerEntry, stance: Stance, claim: Claim | undefined): string[] {
  const sides = sidesOf(entry, stance)
  if (sides.length === 1) return sides.map(speakerLabel)
  const meant = new Set([
    ...(claim?.source?.parties ?? []),
    ...speakerNames(claim?.source ?? null).map(({ name }) => name),
  ])
  const voiced = entry.voices.filter(
    (voice) => voice.stance === stance && voice.who.some(({ name }) => meant.has(name)),
  )
  const parties = new Set([...meant, ...voiced.map(({ party }) => party)])
  return sides.filter(({ name }) => parties.has(name)).map(speakerLabel)
}

/** Those on one side, persons with their offices: `Ana Roth (minister)`. */
const sideLabels = (entry: LedgerEntry, stance: Stance): string[] =>
  sidesOf(entry, stance).map(speakerLabel)
