// npm run train            names what can be trained
// npm run train -- <name>  remakes the weights of that name under models/, with their card
import { TRAININGS } from './trainings.data.ts'

const [name = '', ...options] = process.argv.slice(2)
const training = TRAININGS[name]
if (training) await (await training()).train(options)
else {
  process.stderr.write(`npm run train -- ${Object.keys(TRAININGS).join('|')}\n`)
  process.exitCode = 2
}
