/** The schemas of the API, for their types. */
export type {
  articleDaysSchema,
  articleFactsSchema,
  changesSchema,
  headSchema,
  nameAnswerSchema,
  nameLineSchema,
  searchSchema,
  sectionSchemas,
  sourceSchema,
  storySchema,
} from '../../src/answers/index.ts'
export type {
  articleNameSchema,
  compareSchema,
  statementSchema,
  textLayerSchema,
} from '../../src/dossier/index.ts'
export type { jobSchema } from '../../src/server/jobs/job.ts'
