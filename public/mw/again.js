// A question that got no whole answer (the server went away, the connection broke) can be asked once more.
// Safe to do: a question changes nothing, and a rating or a mark in words only says the same again.
import { say } from './calls.js'
import { t } from './words.js'

const PATIENCE = 2500
let asked = '' // the newest message of the person
let broken = '' // the one whose answer lost its connection
let since = 0

// The newest message of the person, where no whole answer follows and nobody is at work on one.
function unanswered() {
  const steps = [...document.querySelectorAll('[data-step-type="user_message"], [data-step-type="assistant_message"]')]
  const last = steps.findLast((step) => step.dataset.stepType === 'user_message')
  const id = last?.querySelector('[id^="step-"]')?.id || ''
  const isBusy = !!document.getElementById('stop-button')
  if (id !== asked) { asked = id; since = Date.now() }
  if (isBusy && document.getElementById('session-error')) broken = id
  return id && !isBusy && (steps.at(-1) === last || broken === id) ? last : null
}

function bar(message) {
  const made = document.createElement('div')
  const told = document.createElement('span')
  const button = document.createElement('button')
  made.id = 'mw-again'
  made.setAttribute('role', 'status')
  told.textContent = t('again.lost')
  Object.assign(button, { type: 'button', className: 'mw-button mw-quiet', textContent: t('again.button') })
  button.dataset.testid = 'try-again'
  button.addEventListener('click', () => {
    made.remove()
    broken = ''
    since = Date.now()
    say(message.querySelector('.message-content').innerText.trim())
  })
  made.append(told, button)
  return made
}

export function offerAgain() {
  const message = unanswered()
  const shown = document.getElementById('mw-again')
  if (!message) { since = Date.now(); return shown?.remove() }
  if (shown) return
  const left = PATIENCE - (Date.now() - since)
  if (left > 0) return void setTimeout(offerAgain, left + 50)
  document.getElementById('message-composer')?.before(bar(message))
}
