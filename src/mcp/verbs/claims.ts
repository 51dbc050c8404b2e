import { z } from 'zod'
import { allClaimsQuery, claimMarkdown, findClaims, plainCite } from '../../answers/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { nextOf } from '../list-answer.ts'
import { toldClaim, toldClaimSchema } from '../told-sections.ts'
import { verb } from '../verb.ts'

const placedClaim = toldClaimSchema.extend({ story: z.string().describe('id of the story') })

/** Who says and who denies what, over the stories. */
export const claims = verb({
  name: 'claims',
  title: 'Who says, who denies',
  description: [
    'Who asserts, denies or declines to say what, over the newest stories: narrowed by who speaks, by words, by stance, by days.',
    'How many independent reports stand under each claim, since when it is told, and the words of each side.',
  ].join(' '),
  input: z.strictObject({
    by: z.string().max(200).optional().describe('a person, body or country that speaks'),
    about: z.string().max(200).optional().describe('words that the claim holds'),
    stance: allClaimsQuery.shape.stance,
    contested: z.boolean().optional().describe('one asserts it and another denies it'),
    from: z.iso.date().optional().describe('told on this day or later'),
    to: z.iso.date().optional().describe('told on this day or earlier'),
    ...budgetInput,
  }),
  output: z.object({ items: z.array(placedClaim), next: z.string().nullable() }),
  work(desk, { budget, ...asked }) {
    const ask = (limit: number) => findClaims(desk.archive(), { ...asked, limit })
    const page = ask(40)
    const taken = new Budget(budget).take(
      page.items.map((claim) => ({
        data: { story: claim.story, ...toldClaim(claim) },
        text: claimMarkdown(claim, plainCite)
          .map((line) => shown(line, 1_000))
          .join('\n'),
      })),
    )
    return {
      data: { items: taken.map(({ data }) => data), next: nextOf(page, taken.length, ask) },
      words: taken.length > 0 ? taken.map(({ text }) => text).join('\n') : 'No such claim is held.',
    }
  },
})
