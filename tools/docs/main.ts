// npm run docs: writes docs/reference and the made parts of README.md again. A test fails while they differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillReadme, readmeParts } from './readme-parts.ts'
import { REFERENCE_PAGES } from './reference-pages.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'reference')
mkdirSync(FOLDER, { recursive: true })
for (const [name, make] of Object.entries(REFERENCE_PAGES)) {
  writeFileSync(join(FOLDER, name), make())
}

const README = join(import.meta.dirname, '..', '..', 'README.md')
writeFileSync(README, fillReadme(readFileSync(README, 'utf8'), await readmeParts()))
