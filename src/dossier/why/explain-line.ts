import { CopydeskError } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'
import { LINE_PARTS, type LinePart, type StoryLines, storyLines } from './story-lines.ts'
import type { Why } from './why.ts'
import { whyArticle, whyBlock } from './why-article.ts'
import { whyBrief } from './why-brief.ts'
import { whyClaim } from './why-claim.ts'
import { whyEvent } from './why-event.ts'
import { whyName } from './why-name.ts'
import { whyTimeline } from './why-timeline.ts'

/**
 * Why a line of a story's dossier is what it is.
 *
 * @param asked `event 9`, `brief 2`, `claim 3`, `timeline 5`, `name 4`; an article, `B`; a line of one, `B¶3`,
 * `B caption 2`
 * @throws CopydeskError `usage` where the story has no such line
 * @example explainLine(view, 'event 9').steps[0]?.rule // 'verb-frame'
 */
export function explainLine(view: StoryView, asked: string): Why {
  const wanted = asked.trim().replace(/\s+/g, ' ')
  const [word = '', ...rest] = wanted.split(' ')
  const part = LINE_PARTS.find((one) => one === word.toLowerCase() || `${one}s` === word)
  if (part) return explainPart(view, part, rest.join(' '))
  const member = view.members.find(({ letter }) => letter === wanted)
  if (member) return whyArticle(view, member)
  for (const one of view.members) {
    const { id, blocks } = one.article
    const block = blocks.find(({ span }) => view.label({ article: id, spans: [span] }) === wanted)
    if (block) return whyBlock(view, one, block)
  }
  const letters = view.members.map(({ letter }) => letter).join(', ')
  throw new CopydeskError(
    'usage',
    `no line "${wanted}": ask for ${LINE_PARTS.join(', ')} and a number, for an article (${letters}), or for a line of one ("A¶1", "A title")`,
  )
}

function explainPart(view: StoryView, part: LinePart, number: string): Why {
  const lines = storyLines(view)
  const at = /^\d{1,6}$/.test(number) ? Number(number) - 1 : -1
  const why = explainers[part](view, lines, at)
  if (why) return why
  const count = lines[part].length
  throw new CopydeskError(
    'usage',
    count === 0
      ? `this story has no line of "${part}"`
      : `no ${part} "${number}": the story has ${part} 1 to ${count}`,
  )
}

type Explain = (view: StoryView, lines: StoryLines, at: number) => Why | undefined

const explainer =
  <P extends LinePart>(
    part: P,
    why: (view: StoryView, line: StoryLines[P][number]) => Why,
  ): Explain =>
  (view, lines, at) => {
    const line: StoryLines[P][number] | undefined = lines[part][at]
    return line && why(view, line)
  }

const explainers: Readonly<Record<LinePart, Explain>> = {
  brief: explainer('brief', whyBrief),
  claim: explainer('claim', whyClaim),
  timeline: explainer('timeline', whyTimeline),
  event: explainer('event', whyEvent),
  name: explainer('name', whyName),
}
