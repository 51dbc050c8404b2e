import { z } from 'zod'
import { Budget } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { verb } from '../verb.ts'

/** Letters of a page that an agent can give. */
const LONGEST = 2_000_000

/** A page into the archive: the one verb that writes. */
export const read = verb({
  name: 'read',
  title: 'Read a page into the archive',
  description: [
    'Reads the text or the HTML of one page into the archive and settles it with what is held: give what the page says, as it is.',
    'The same page again changes nothing.',
    'Nothing is fetched.',
    'The only verb that writes.',
  ].join(' '),
  writes: true,
  input: z.strictObject({
    text: z.string().min(1).max(LONGEST).describe('the page: HTML or plain text'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional()
      .describe('its address, where known'),
    source: z.string().min(1).max(500).optional().describe('what it is called'),
  }),
  output: z.object({
    article: z.string().nullable().describe('id of the article; null where it is no page'),
    outcome: z.string().describe('new, known, other-source, passed-over, unpacked or failed'),
    problems: z.array(z.string()),
    stories: z.array(z.string()).describe('ids of the stories that it is in now'),
  }),
  async work(desk, { text, url, source }) {
    const bytes = new TextEncoder().encode(text)
    const page = { source: source ?? url ?? 'given by an agent', bytes, ...(url ? { url } : {}) }
    const { results, stories } = await desk.read([page])
    const [result] = results
    const room = new Budget()
    const problems = room
      .take((result?.problems ?? []).map((one) => ({ data: shown(one), text: shown(one) })))
      .map(({ data }) => data)
    return {
      data: {
        article: result?.article ?? null,
        outcome: result?.outcome ?? 'failed',
        problems,
        stories: [...stories],
      },
      words: problems.join('\n'),
      note: `Read: ${result?.outcome ?? 'failed'}. Ask \`story\` or \`article\` for what it says.`,
    }
  },
})
