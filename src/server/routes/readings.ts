import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { CopydeskError } from '../../article/index.ts'
import { jobSchema } from '../jobs/job.ts'
import {
  bytesSchema,
  formSchema,
  pageAboutQuery,
  pagesOfRequest,
  pastedSchema,
} from '../jobs/pages-of-request.ts'
import { gives, type Route, route } from '../route.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

/** The pages of the folder that is shipped with the program. */
const examplePages = () =>
  readdirSync(EXAMPLES)
    .sort()
    .map((name) => ({
      source: `examples/${name}`,
      bytes: new Uint8Array(readFileSync(join(EXAMPLES, name))),
    }))

const jobsSchema = z.object({ items: z.array(jobSchema) })

/** Pages into the archive, and how far their readings are. */
export const readingRoutes: readonly Route[] = [
  route({
    method: 'post',
    path: '/pages',
    name: 'readPages',
    summary: 'Reads pages into the archive; the same bytes again change nothing',
    query: pageAboutQuery,
    body: {
      'application/json': pastedSchema,
      'multipart/form-data': formSchema,
      'text/html': bytesSchema,
      'text/plain': bytesSchema,
      'application/octet-stream': bytesSchema,
    },
    answers: {
      202: { description: 'taken; the reading is asked for at `Location`', schema: jobSchema },
    },
    async handle({ desk, query, request }) {
      const pages = await pagesOfRequest(request, query, desk.limits.body)
      desk.archive()
      const job = desk.readings.add(pages)
      return { status: 202, json: job, headers: { location: `/api/v1/jobs/${job.id}` } }
    },
  }),
  route({
    method: 'post',
    path: '/pages/examples',
    name: 'readExamples',
    summary: 'Reads the example pages that come with the program, to look around',
    answers: { 202: { description: 'taken', schema: jobSchema } },
    handle({ desk }) {
      desk.archive()
      const job = desk.readings.add(examplePages())
      return { status: 202, json: job, headers: { location: `/api/v1/jobs/${job.id}` } }
    },
  }),
  route({
    method: 'get',
    path: '/jobs',
    name: 'listJobs',
    summary: 'Readings since the desk was started, the newest first',
    changesAlone: true,
    answers: gives(jobsSchema, 'the readings, at most 100'),
    handle: ({ desk }) => ({ json: { items: desk.readings.list().slice(0, 100) } }),
  }),
  route({
    method: 'get',
    path: '/jobs/{id}',
    name: 'job',
    summary: 'How far a reading is, and what became of each page',
    params: z.object({ id: z.string().max(30).describe('as the reading was given it') }),
    changesAlone: true,
    answers: gives(jobSchema, 'the reading'),
    handle({ desk, params }) {
      const job = desk.readings.get(params.id)
      if (job) return { json: job }
      throw new CopydeskError(
        'not-in-archive',
        `no reading "${params.id}": they are forgotten when the desk stops; what they kept is not`,
      )
    },
  }),
]
