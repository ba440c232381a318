// Where a person is on the page: focus and scroll stay while Chainlit builds the chat anew, and the
// newest question stays at the top while its answer grows.
let held = null
let asked = ''
let path = location.pathname
let hasMoved = false

function scroller(node) {
  while (node && !(node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY))) node = node.parentElement
  return node
}

function hold({ target }) {
  if (target.id === 'chat-input') {
    if (!held || held.node.isConnected) held = null // else it was only built anew, and took the focus
    return
  }
  const named = target.closest?.('[data-testid]')
  held = named ? { node: named, id: named.dataset.testid, top: scroller(named)?.scrollTop || 0 } : null
}
addEventListener('focusin', hold)
addEventListener('pointerup', hold)

// The chat is rebuilt once, when its first click or message gives it an address.
export function holdOn() {
  if (!held || held.node.isConnected) return
  const again = document.querySelector(`[data-testid="${CSS.escape(held.id)}"]`)
  if (!again) return
  const { top } = held
  held = { node: again, id: held.id, top }
  if ([document.body, document.getElementById('chat-input')].includes(document.activeElement)) again.focus({ preventScroll: true })
  const box = scroller(again)
  if (box) box.scrollTop = top
}

for (const kind of ['wheel', 'touchmove']) addEventListener(kind, () => { hasMoved = true }, { passive: true })

export function follow() {
  const last = [...document.querySelectorAll('[data-step-type="user_message"]')].pop()
  const id = last?.querySelector('[id^="step-"]')?.id
  if (!id || (id === asked && path === location.pathname)) return
  if (id !== asked) { hasMoved = false; held = null }
  asked = id
  path = location.pathname
  for (const wait of [150, 600, 1400]) setTimeout(() => hasMoved || held || document.getElementById(id)?.closest('[data-step-type]').scrollIntoView({ block: 'start' }), wait)
}
