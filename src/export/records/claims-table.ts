import { z } from 'zod'
import { firstPlace } from '../place.ts'
import { claimsOf } from './claim-records.ts'
import { day, flag, key, place, text, texts, whole } from './column.ts'
import { table } from './table.ts'

/** A row a claimed thing. */
export const claimsTable = table({
  name: 'claims',
  says: 'One claimed thing: who asserts, denies and declines to say it.',
  schema: z.object({
    id: key('id of the claim'),
    story: key('id of its story'),
    proposition: key('what is claimed, as a sentence without its full stop'),
    contested: flag('one asserts it and another denies it'),
    asserts: texts('those who say that it is so'),
    denies: texts('those who deny it'),
    declines: texts('those who were asked and gave no answer'),
    via: texts('agencies and papers between the speakers and the articles'),
    reports: whole('independent reports that tell it: copies of one text count once'),
    articles: whole('articles that tell it'),
    agency: text('the agency whose text copies among them carry'),
    first_told: day('the day of the first article that tells it'),
    last_told: day('the day of the last article that tells it'),
    held: text('why it is not printed: the code of what speaks against it'),
    alike: text('id of an earlier claim that says almost the same'),
    cite: place('the first words that it rests on; all stand in `evidence`'),
  }),
  *ofStory(view) {
    for (const [at, claim] of claimsOf(view).entries()) {
      const entry = view.story.ledger[at]
      yield {
        id: claim.id,
        story: view.story.id,
        proposition: claim.proposition,
        contested: claim.contested,
        asserts: claim.asserts,
        denies: claim.denies,
        declines: claim.declines,
        via: claim.via,
        reports: claim.origins.reports,
        articles: claim.origins.articles,
        agency: entry?.origins.agency ?? null,
        first_told: claim.firstTold,
        last_told: claim.lastTold,
        held: claim.held,
        alike: claim.alike,
        cite: firstPlace(entry?.evidence ?? []),
      }
    }
  },
})

/** A row a voice: one side of a claim. */
export const voicesTable = table({
  name: 'voices',
  says: 'One side of a claim: who answers for it, and who spoke.',
  schema: z.object({
    id: key('id of the voice'),
    claim: key('id of the claim'),
    story: key('id of its story'),
    stance: key('asserts, denies or declines'),
    party: key('who answers for it'),
    country: text('ISO 3166-1 alpha-3, of the office that the party holds'),
    office: text('the office of the party, where it is a person of one'),
    who: texts('who spoke for it, where that is not the party itself'),
  }),
  *ofStory(view) {
    for (const { id, voices } of view.story.ledger) {
      for (const [at, { stance, party, office, who }] of voices.entries()) {
        yield {
          id: `${id}#${at + 1}`,
          claim: id,
          story: view.story.id,
          stance,
          party,
          country: office?.country ?? null,
          office: office?.title ?? null,
          who: who.map(({ name }) => name),
        }
      }
    }
  },
})
