import 'virtual:look.css'
import './style/page.css'
import './style/frame.css'
import './style/lists.css'
import './style/story.css'
import './style/charts.css'
import './style/cards.css'
import './style/article.css'
import './style/compare.css'
import './style/search.css'
import './style/forms.css'
import './style/narrow.css'
import './style/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './marks.ts'

applyTheme()
const place = document.getElementById('desk')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
