/**
 * Serves an archive over HTTP: the desk's pages, the API with its description, changes as they come.
 *
 * @module
 */

export { readTokens } from './guards/token.ts'
export { openApi } from './openapi.ts'
export { ROUTES } from './routes.ts'
export { type ServedDesk, type ServeOptions, serveDesk } from './serve.ts'
