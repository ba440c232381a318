// MovieWise in the browser: the shell around Chainlit, and what the card elements share as `window.mw`.
// Knows what it is shown; must not know scores or rules.
import { offerAgain } from './again.js'
import { calm, say } from './calls.js'
import { kit } from './kit.js'
import { add, part } from './parts.js'
import { follow, holdOn } from './places.js'
import { addPlaces, nameControls, titlePanel } from './shell.js'
import { count, language, t } from './words.js'

window.mw = { add, calm, count, kit, language, part, say, t }

let isWaiting = false
function tidy() {
  isWaiting = false
  if (location.pathname.endsWith('/login')) return location.replace('/login')
  addPlaces()
  nameControls()
  holdOn()
  follow()
  offerAgain()
}

new MutationObserver(() => {
  titlePanel()
  if (isWaiting) return
  isWaiting = true
  setTimeout(tidy, 50)
}).observe(document.documentElement, { childList: true, subtree: true })
