// npm run kernel: compiles src/language/kernel/assembly/kernel.ts into kernel-bytes.data.ts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKernel } from './compile-kernel.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'language', 'kernel')
const bytes = await compileKernel(join(folder, 'assembly', 'kernel.ts'))
const lines = bytes.toString('base64').match(/.{1,96}/g) ?? []
writeFileSync(
  join(folder, 'kernel-bytes.data.ts'),
  `/** \`assembly/kernel.ts\` compiled by \`npm run kernel\`, ${bytes.length} bytes in base64. */
export const KERNEL_BYTES =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`,
)
