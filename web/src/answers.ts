import type { z } from 'zod'
import type {
  articleDaysSchema,
  articleFactsSchema,
  articleNameSchema,
  changesSchema,
  compareSchema,
  headSchema,
  jobSchema,
  nameAnswerSchema,
  nameLineSchema,
  searchSchema,
  sectionSchemas,
  sourceSchema,
  statementSchema,
  storySchema,
  textLayerSchema,
} from './schemas.ts'

/** What the API answers, by its own schemas: types alone, nothing of them is in the script. */
export type Head = z.infer<typeof headSchema>
export type Story = z.infer<typeof storySchema>
export type SectionName = keyof typeof sectionSchemas
export type Section<N extends SectionName> = z.infer<(typeof sectionSchemas)[N]>
export type Claim = Section<'claims'>['items'][number]
export type Member = Section<'articles'>['items'][number]
export type Family = Section<'copies'>['items'][number]
export type TimelineLine = Section<'timeline'>['items'][number]
export type Evidence = Section<'brief'>['items'][number]['evidence'][number]
export type ArticleFacts = z.infer<typeof articleFactsSchema>
export type ArticleDays = z.infer<typeof articleDaysSchema>
export type ArticleName = z.infer<typeof articleNameSchema>
export type Statement = z.infer<typeof statementSchema>
export type TextLayer = z.infer<typeof textLayerSchema>
export type Compared = z.infer<typeof compareSchema>
export type Found = z.infer<typeof searchSchema>
export type NameLine = z.infer<typeof nameLineSchema>
export type NameAnswer = z.infer<typeof nameAnswerSchema>
export type Source = z.infer<typeof sourceSchema>
export type Changes = z.infer<typeof changesSchema>
export type Change = Changes['items'][number]
export type Job = z.infer<typeof jobSchema>

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly count: number | null
}
