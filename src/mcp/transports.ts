import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { AgentDesk } from './agent-desk.ts'
import { buildMcpServer } from './mcp-server.ts'

/** Serves one agent over standard input and output until it leaves. */
export async function serveStdio(desk: AgentDesk): Promise<void> {
  const server = buildMcpServer(desk)
  const left = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await left
  await server.close()
}

/** Answers one request of an agent over HTTP; nothing is kept between two. */
export async function answerMcp(
  request: Request,
  desk: AgentDesk,
  maxRequestBodySize: number,
): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize,
  })
  const server = buildMcpServer(desk)
  await server.connect(transport as never)
  try {
    return await transport.handleRequest(request)
  } finally {
    await server.close()
  }
}
