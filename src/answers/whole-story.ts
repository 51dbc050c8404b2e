import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { findStory } from './find-held.ts'
import type { CiteStyle } from './markdown/markdown-words.ts'
import { headMarkdown, sectionMarkdown } from './markdown/story-markdown.ts'
import { headOf, storySchema } from './stories.ts'
import { SECTIONS, type SectionName, sectionOf, sectionSchemas } from './story-sections.ts'

/** A story's head with the first page of each section. */
export const wholeStorySchema = z.object({ head: storySchema, ...sectionSchemas })

/** A story's head with the first page of each section: what a page of it shows. */
export function wholeStory(
  archive: Archive,
  wanted: string,
  limit: number,
): z.infer<typeof wholeStorySchema> {
  const view = findStory(archive, wanted)
  const sections = SECTIONS.map((name) => [name, sectionOf(view, name, { limit })])
  return { head: headOf(view), ...Object.fromEntries(sections) }
}

/** The same as Markdown. */
export function storyMarkdown(
  archive: Archive,
  wanted: string,
  limit: number,
  style: CiteStyle,
  names: readonly SectionName[] = SECTIONS,
): string {
  const story = wholeStory(archive, wanted, limit)
  const parts = names.map((name) => sectionMarkdown(name, story[name].items, style))
  return [headMarkdown(story.head), ...parts.filter((part) => part !== '')].join('\n')
}
