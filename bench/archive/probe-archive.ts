import type { Archive } from '../../src/archive/index.ts'
import type { GrowthPoint } from './growth-curve.ts'

/** Pages added one by one, and questions asked. */
const PROBES = 25
/** Pages added at once. */
const MANY = 100

/** CPU time of some work, milliseconds. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

type Probed = Pick<
  GrowthPoint,
  'single' | 'worst' | 'hundred' | 'head' | 'section' | 'story' | 'search'
>

/** What an archive takes for one page more, for a hundred, and for questions. `add` gives the CPU time of settling. */
export async function probeArchive(
  archive: Archive,
  add: (count: number) => Promise<number>,
): Promise<Probed> {
  const singles: number[] = []
  for (let at = 0; at < PROBES; at++) singles.push(await add(1))
  const hundred = await add(MANY)
  const { items } = archive.stories({ limit: PROBES })
  const ids = items.map(({ id }) => id)
  const words = items.map(({ headline }) => headline.split(' ').slice(0, 2).join(' '))
  const median = async (ask: (id: string) => unknown, asked = ids) => {
    const times: number[] = []
    for (const one of asked) times.push(await cpuOf(() => ask(one)))
    return middle(times)
  }
  return {
    single: middle(singles),
    worst: Math.max(...singles),
    hundred,
    head: await median((id) => archive.head(id)),
    section: await median((id) => archive.section(id, 'articles')),
    story: await median((id) => archive.story(id)),
    search: await median((two) => archive.search(two, { facets: true }), words),
  }
}
