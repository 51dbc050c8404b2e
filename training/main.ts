// npm run train -- <name> [options]: grows a model anew from the dev sets of ../shared and writes it to models/.

/** Every model, loaded only when asked for. */
const TRAININGS: Record<string, () => Promise<{ train: (args: readonly string[]) => void }>> = {
  page: () => import('./page/train.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = TRAININGS[name]
if (!load) {
  console.error(`usage: npm run train -- <name>\nnames: ${Object.keys(TRAININGS).join(' ')}`)
  process.exit(2)
}
const { train } = await load()
await train(args)
