import type { Route } from './route.ts'
import { articleRoutes } from './routes/articles.ts'
import { changeRoutes } from './routes/changes.ts'
import { exportRoutes } from './routes/exports.ts'
import { questionRoutes } from './routes/questions.ts'
import { readingRoutes } from './routes/readings.ts'
import { storyRoutes } from './routes/stories.ts'

/** Every route of the API, in the order of its description. */
export const ROUTES: readonly Route[] = [
  ...storyRoutes,
  ...articleRoutes,
  ...questionRoutes,
  ...readingRoutes,
  ...changeRoutes,
  ...exportRoutes,
]
