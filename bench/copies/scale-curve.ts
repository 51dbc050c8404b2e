/** What was measured with so many articles held. */
export interface Point {
  readonly size: number
  /** CPU time to read, look up and add one article. */
  readonly microseconds: number
  /** Of the index, an article held. */
  readonly bytes: number
  /** Share of the planted passages that were found. */
  readonly found: number
  /** Articles offered that share nothing, a look-up. */
  readonly strangers: number
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 320, 70, 50, 40]

/** The cost an article over the size of the index, as an SVG picture: sizes by powers of ten. */
export function drawCurve(points: readonly Point[]): string {
  const [first, last] = [Math.log10(points[0]!.size), Math.log10(points.at(-1)!.size)]
  const top = 1.25 * Math.max(...points.map(({ microseconds }) => microseconds))
  const x = (size: number) =>
    LEFT + ((Math.log10(size) - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 40)
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP)
  const text = (at: number, height: number, words: string, anchor = 'middle') =>
    `<text x="${at.toFixed(1)}" y="${height.toFixed(1)}" text-anchor="${anchor}">${words}</text>`
  const line = points.map(
    (point) => `${x(point.size).toFixed(1)},${y(point.microseconds).toFixed(1)}`,
  )
  const marks = points.flatMap(({ size, microseconds, bytes }) => [
    `<circle cx="${x(size).toFixed(1)}" cy="${y(microseconds).toFixed(1)}" r="4" fill="#0b6"/>`,
    text(x(size), y(microseconds) - 12, `${Math.round(microseconds)} µs`),
    text(x(size), HEIGHT - BOTTOM + 18, size.toLocaleString('en-US')),
    text(x(size), HEIGHT - BOTTOM + 34, `${Math.round(bytes)} B each`),
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#333">
<title>CPU time to read, look up and add one article, by articles held</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(LEFT, 22, 'CPU time to read, look up and add one article, by articles held', 'start')}
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 30}" fill="none" stroke="#999"/>
${text(LEFT - 8, y(0) + 4, '0', 'end')}
<polyline points="${line.join(' ')}" fill="none" stroke="#0b6" stroke-width="2"/>
${marks.join('\n')}
</svg>
`
}
