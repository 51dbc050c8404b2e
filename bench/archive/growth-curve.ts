/** What was measured with so many pages held; CPU milliseconds. */
export interface GrowthPoint {
  readonly size: number
  /** One page more: the median of some, and the worst of them. */
  readonly single: number
  readonly worst: number
  /** A page of a batch. */
  readonly batch: number
  readonly head: number
  readonly section: number
  readonly story: number
  readonly search: number
  /** Of the file, a page held. */
  readonly bytes: number
  /** Of these, for what was kept before. */
  readonly past: number
  /** Of the process. */
  readonly memory: number
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 320, 70, 50, 40]

/** The cost of one page more over the size of the archive, as an SVG picture: sizes by powers of ten. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const [first, last] = [Math.log10(points[0]!.size), Math.log10(points.at(-1)!.size)]
  const top = 1.25 * Math.max(...points.map(({ single }) => single))
  const x = (size: number) =>
    LEFT + ((Math.log10(size) - first) / Math.max(0.1, last - first)) * (WIDTH - LEFT - 40)
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP)
  const text = (at: number, height: number, words: string, anchor = 'middle') =>
    `<text x="${at.toFixed(1)}" y="${height.toFixed(1)}" text-anchor="${anchor}">${words}</text>`
  const line = points.map(({ size, single }) => `${x(size).toFixed(1)},${y(single).toFixed(1)}`)
  const marks = points.flatMap(({ size, single }) => [
    `<circle cx="${x(size).toFixed(1)}" cy="${y(single).toFixed(1)}" r="4" fill="#06b"/>`,
    text(x(size), y(single) - 12, `${single.toFixed(0)} ms`),
    text(x(size), HEIGHT - BOTTOM + 18, size.toLocaleString('en-GB')),
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#333">
<title>CPU time to settle one more page, by pages held</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(LEFT, 22, 'CPU time to settle one more page, by pages held', 'start')}
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 30}" fill="none" stroke="#999"/>
${text(LEFT - 8, y(0) + 4, '0', 'end')}
<polyline points="${line.join(' ')}" fill="none" stroke="#06b" stroke-width="2"/>
${marks.join('\n')}
</svg>
`
}
