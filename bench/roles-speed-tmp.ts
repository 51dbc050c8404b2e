import { openNetwork } from '../src/language/network/open-network.ts'
import { readSentences } from '../src/language/network/read-sentences.ts'
import { openRoles } from '../src/language/network/roles/open-roles.ts'
import { corpus } from '../training/language/corpora/corpora.data.ts'
import { readTrees } from '../training/language/corpora/read-trees.ts'

const net = openNetwork()
const s = readTrees(corpus('gum-news-dev')).map(({ tokens }) => tokens)
const words = s.reduce((a, t) => a + t.length, 0)
const variants: Record<string, any> = { plain: net }
try {
  variants.roles = { ...net, roles: openRoles(net.kernel, process.argv[2]) }
} catch (e) {
  console.log(e)
}
for (let round = 0; round < 4; round++)
  for (const [k, n] of Object.entries(variants)) {
    const c = process.cpuUsage()
    readSentences(n, s)
    const u = process.cpuUsage(c)
    console.log(round, k, Math.round(words / ((u.user + u.system) / 1e6)))
  }
