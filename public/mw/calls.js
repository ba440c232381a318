// What cards and panels ask of the server; every answer is { ok, message, ... }.
import { change, store } from './store.js'
import { t } from './words.js'

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

// Sends a message as if it had been typed.
export function say(text) {
  const input = document.getElementById('chat-input')
  if (!input) return
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
  set.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  const send = (tries = 20) => {
    const button = document.getElementById('chat-submit')
    if (button && !button.disabled) button.click()
    else if (tries) setTimeout(() => send(tries - 1), 25)
  }
  setTimeout(send)
}

// Brings what an action added at the end of the chat into view, once it is there.
function reveal(before, tries = 40) {
  const steps = document.querySelectorAll('[data-step-type="assistant_message"]')
  const newest = steps[steps.length - 1]
  const drawn = steps.length > before && newest.querySelector('.mw-shelf, .mw-panel')
  if (drawn) newest.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
  else if (tries) setTimeout(() => reveal(before, tries - 1), 50)
}

export async function act(callAction, name, payload) {
  const before = document.querySelectorAll('[data-step-type="assistant_message"]').length
  try {
    const answer = (await callAction({ name, payload: { ...payload, wide: innerWidth >= 1100 } }))?.response
    if (answer?.ok && answer.added) reveal(before)
    return answer || { ok: false, message: t('trouble.failed') }
  } catch {
    return { ok: false, message: t('trouble.unreachable') }
  }
}

// Rates at once on the screen, then in the database; puts the old stars back when that fails.
export async function rate(user, callAction, movie, stars, origin, shelf) {
  const before = store(user).stars[movie.movie_id] || 0
  const turn = (store(user).turns ||= {})
  const mine = (turn[movie.movie_id] = (turn[movie.movie_id] || 0) + 1)
  change(user, (s) => { s.stars[movie.movie_id] = stars || 0; s.said[movie.movie_id] = { saving: true, before } })
  try {
    const answer = (await callAction({ name: 'rate', payload: { movie_id: movie.movie_id, stars: stars || null, origin } }))?.response
    if (!answer?.ok) throw new Error(answer?.message || '')
    if (turn[movie.movie_id] !== mine) return answer
    change(user, (s) => {
      s.said[movie.movie_id] = { before, done: true }
      s.news = { shelf, text: answer.message }
      Object.assign(s, { rated: answer.rated ?? s.rated, needed: answer.needed ?? s.needed, sure: answer.sure, mayStop: answer.may_stop, taste: s.taste + 1 })
      delete s.unseen[movie.movie_id]
    })
    return answer
  } catch (problem) {
    if (turn[movie.movie_id] === mine) change(user, (s) => { s.stars[movie.movie_id] = before; s.said[movie.movie_id] = { text: problem.message || t('trouble.not_saved'), failed: true } })
    return null
  }
}
