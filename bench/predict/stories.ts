import { readLines } from '../../sets/read-lines.ts'
import { groupStories, type StoryInput, StoryStream } from '../../src/stories/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly seq: number
  readonly date?: string | null
  readonly outlet?: string | null
  readonly title?: string | null
  readonly text?: string | null
}

function inputOf({ id, date, outlet, title, text }: Line): StoryInput {
  return {
    id,
    title: title ?? '',
    text: text ?? '',
    ...(outlet ? { outlet } : {}),
    ...(date ? { published: date.slice(0, 10) } : {}),
  }
}

/** First every article's label as it arrives, then the labels of the settled view that differ. */
export const predict: Predict = (input, write) => {
  const inputs = readLines<Line>(input)
    .sort((a, b) => a.seq - b.seq)
    .map(inputOf)
  const stream = new StoryStream()
  for (const one of inputs) {
    const { story, revised } = stream.add(one)
    write({ id: one.id, story })
    for (const revision of revised) write(revision)
  }
  // Settled labels are all written, not only the changed ones: the two views name stories apart.
  for (const { id, articles } of groupStories(inputs)) {
    for (const article of articles) write({ id: article, story: `settled ${id}` })
  }
}
