import { defineConfig } from 'vite'
import { DARK, LIGHT, LOOK } from '../src/dossier/report/look-style.ts'

/** The colours and the type of the one-page report, so that one look is kept; a switch overrules what the system says. */
const LOOK_CSS = `:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${DARK} } }
:root[data-theme='dark'] { color-scheme: dark; ${DARK} }
:root[data-theme='light'] { color-scheme: light }
${LOOK}`

// Whoever builds the pages, a test too, ships what people use.
process.env.NODE_ENV = 'production'

const NAME = 'virtual:look.css'

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [
    {
      name: 'look',
      resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
      load: (id) => (id === `\0${NAME}` ? LOOK_CSS : null),
    },
  ],
  server: { proxy: { '/api': 'http://127.0.0.1:4280' } },
})
