import type { z } from 'zod'
import { type Cite, hull } from '../../article/index.ts'
import { originsText, sidesOf } from '../../brief/index.ts'
import { speakerLabel } from '../../claims/index.ts'
import { type HeldOffice, officeText } from '../../names/index.ts'
import type { LedgerEntry, Stance } from '../../record/index.ts'
import { claimAt } from '../facts/cited-claim.ts'
import { relationReason } from '../facts/copy-facts.ts'
import { storyOrigins } from '../facts/origin-facts.ts'
import type { StoryView } from '../story-view.ts'
import { copyText, doubtText, familyText } from '../wording/copy-words.ts'
import { happeningText } from '../wording/happening-words.ts'
import { nameText, slipText } from '../wording/name-words.ts'
import { storyText } from '../wording/story-words.ts'
import { asData } from '../wording/wording.ts'
import { reasonJson } from './reason-json.ts'
import type { storySchema } from './story-schema.ts'

type StoryJson = z.infer<typeof storySchema>

function originsJson(view: StoryView): StoryJson['origins'] {
  const { maps, independent } = storyOrigins(view)
  return {
    independent,
    articles: maps.map(({ article, own, sentences }) => ({
      article,
      own,
      sentences: sentences.map(({ start, end, kind, name, article: from }) => ({
        start,
        end,
        kind,
        name: name ?? null,
        from: from ?? null,
      })),
    })),
  }
}

/** One story as plain data: copies, timeline, claims, entities, events, brief, each with its words. */
export function storyJson(view: StoryView): StoryJson {
  const { story } = view
  const evidence = (cite: Cite) => evidenceJson(view, cite)
  return {
    id: story.id,
    headline: story.headline,
    articles: [...story.articles],
    rule: story.reasons[0]?.code ?? null,
    reasons: story.reasons.map((one) => reasonJson(one, (reason) => storyText(reason, asData))),
    copies: story.links.map((link) => ({
      articles: [link.a, link.b],
      relation: link.relation,
      original: link.source ?? null,
      sharedWords: link.sharedWords,
      rule: relationReason(link).code,
      passages: link.passages.map(({ a, b }) => ({
        a: evidence({ article: link.a, spans: [a] }),
        b: evidence({ article: link.b, spans: [b] }),
      })),
      reasons: link.reasons.map((one) => reasonJson(one, (reason) => copyText(reason, asData))),
    })),
    texts: story.families.map((family) => ({
      articles: [...family.members],
      original: family.original ?? null,
      agency: family.agency ?? null,
      rebuilt: family.rebuilt
        ? {
            text: family.rebuilt.text,
            from: [...family.rebuilt.from],
            sentences: family.rebuilt.sentences.map((one) => ({ ...one, by: [...one.by] })),
            variants: family.rebuilt.variants.map((one) => ({
              ...one,
              by: [...one.by],
              others: one.others.map((other) => ({ ...other, by: [...other.by] })),
            })),
            doubts: family.rebuilt.doubts.map(({ span, reason }) => ({
              ...span,
              reason: reasonJson(reason, doubtText),
            })),
          }
        : null,
      reasons: family.reasons.map((one) => reasonJson(one, (reason) => familyText(reason, asData))),
    })),
    origins: originsJson(view),
    timeline: story.timeline.map((entry) => ({
      date: days(entry),
      status: entry.status,
      what: entry.what,
      through: [...entry.through],
      rule: entry.rule,
      evidence: entry.evidence.map(evidence),
    })),
    claims: story.ledger.map((entry) => ({
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
      via: entry.via.map(speakerLabel),
      origins: {
        reports: entry.origins.reports,
        articles: entry.origins.articles,
        note: originsText(entry.origins),
      },
      evidence: entry.evidence.map((cite) => ({
        ...evidence(cite),
        stance: cite.stance,
        ...attributionJson(view, cite),
      })),
    })),
    entities: story.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      spellings: entity.spellings.map(({ text }) => text),
      slips: entity.spellings.flatMap(({ text, slip }) =>
        slip ? [{ text, reason: reasonJson(slip, slipText) }] : [],
      ),
      kind: entity.kind,
      country: entity.country ?? null,
      role: entity.office ? officeText(entity.office) : null,
      office: officeJson(entity.office),
      mentions: entity.mentions.length,
      places: entity.mentions.map((mention) => ({
        ...evidence(mention),
        type: mention.type,
        rule: mention.rule,
      })),
      reasons: entity.reasons.map((one) => reasonJson(one, nameText)),
    })),
    events: story.happenings.map((happening) => ({
      type: happening.type,
      status: happening.status,
      allegedBy: [...happening.allegedBy],
      deniedBy: [...happening.deniedBy],
      actors: [...happening.actors],
      recipients: [...happening.recipients],
      place: happening.place ?? null,
      date: happening.when ? days(happening.when) : null,
      reasons: happening.reasons.map((one) => reasonJson(one, happeningText)),
      evidence: happening.events.map((event) => ({
        ...evidence({ article: event.article, spans: event.evidence }),
        rule: event.rule,
        frame: event.frame ?? null,
        trigger: view.quote({ article: event.article, spans: event.trigger }),
        status: event.status,
        statusRule: event.statusRule,
      })),
    })),
    brief: story.brief.map(({ text, rule, cites }) => ({
      text,
      rule,
      evidence: cites.map(evidence),
    })),
  }
}

/** How an attribution was found, and its speaker. */
function attributionJson(view: StoryView, cite: Cite) {
  const claim = claimAt(view, cite)
  const { article } = cite
  return {
    rule: claim?.rule ?? null,
    cue: claim ? view.quote({ article, spans: claim.cue }) : null,
    speakerRule: claim?.source?.rule ?? null,
  }
}

/** Those on one side, persons with their offices: `Ana Roth (minister)`. */
const sideLabels = (entry: LedgerEntry, stance: Stance): string[] =>
  sidesOf(entry, stance).map(speakerLabel)

const officeJson = (office: HeldOffice | undefined) =>
  office
    ? { title: office.title, body: office.body ?? null, country: office.country ?? null }
    : null

const days = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from}/${to}`

function evidenceJson(view: StoryView, cite: Cite) {
  return {
    article: cite.article,
    source: view.member(cite.article)?.article.origin.sources[0] ?? '',
    ...hull(cite.spans),
    quote: view.quote(cite),
  }
}
