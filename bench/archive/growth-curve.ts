/** What was measured with so many pages held; CPU milliseconds. */
export interface GrowthPoint {
  readonly size: number
  /** One page more: the median of some, and the worst of them. */
  readonly single: number
  readonly worst: number
  /** A hundred pages at once. */
  readonly hundred: number
  /** A page of a batch. */
  readonly batch: number
  readonly head: number
  readonly section: number
  readonly story: number
  readonly search: number
  /** Of the file, a page held. */
  readonly bytes: number
  /** Of these, the page itself as it came, packed. */
  readonly page: number
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

/** The same as a table. */
export function growthTable(points: readonly GrowthPoint[]): string {
  const rate = (value: number) => Math.round(value).toLocaleString('en-GB')
  const short = (value: number) => (value < 10 ? value.toFixed(1) : rate(value))
  const kilo = (value: number) => (value / 1e3).toFixed(1)
  const rows = points.map(
    ({ size, single, worst, hundred, batch, head, section, story, search, ...kept }) =>
      `| ${rate(size)} | ${short(single)} (${short(worst)}) | ${rate(hundred)} | ${short(batch)} | ${short(head)} | ${short(section)} | ${short(story)} | ${short(search)} | ${kilo(kept.bytes)} | ${kilo(kept.page)} | ${kilo(kept.past)} | ${rate(kept.memory / 1e6)} |`,
  )
  return [
    `CPU milliseconds, one core, Node ${process.versions.node}; pages of some 330 words in which nothing is annotated, so that settling alone is measured: reading a page, and telling stories full of claims, come on top.`,
    '',
    '| pages held | one more page settled: median (worst of 25) | a hundred at once | a page in batches of 64 | line of a story | a section | a whole story | a search of two words with facets | KB a page in the file | of these the page as it came | of these for what was | MB of the process |',
    `|${' ---: |'.repeat(12)}`,
    ...rows,
    '',
    '![CPU time to settle one more page, by pages held](archive/growth.svg)',
  ].join('\n')
}
