/**
 * Nine verbs for agents over an archive (Model Context Protocol): each answer within a byte budget, with cites, words of
 * pages fenced.
 *
 * @module
 */
export type { AgentDesk, GivenPage, ReadAnswer } from './agent-desk.ts'
export { VERBS } from './mcp-server.ts'
export { answerMcp, serveStdio } from './transports.ts'
