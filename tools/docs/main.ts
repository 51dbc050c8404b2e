// npm run docs: writes docs/reference anew from the code. A test fails while they differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { REFERENCE_PAGES } from './reference-pages.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'reference')
mkdirSync(FOLDER, { recursive: true })
for (const [name, make] of Object.entries(REFERENCE_PAGES)) {
  writeFileSync(join(FOLDER, name), make())
}
