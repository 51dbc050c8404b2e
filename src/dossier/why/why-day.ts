import { fileOfRule, hull, overlaps, type Spans } from '../../article/index.ts'
import { DATE_RULES } from '../../dates/index.ts'
import type { StoryView } from '../story-view.ts'
import { type WhyStep, wordsOf } from './why.ts'

/** The time expression at a place, and the rule that read it. */
export function dayStep(view: StoryView, article: string, spans: Spans, value: string): WhyStep {
  const timex = view
    .member(article)
    ?.timexes.find((one) => overlaps(hull(one.spans), hull(spans)) && one.value === value)
  return {
    what: 'day',
    is: value,
    rule: timex?.rule ?? 'words',
    note: timex?.doubt ?? '',
    words: [wordsOf(view, { article, spans })],
    file: timex ? fileOfRule(DATE_RULES, timex.rule) : null,
  }
}
