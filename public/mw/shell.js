// The shell around the chat: names for what Chainlit leaves unnamed, and a way home from anywhere.
import { say } from './calls.js'
import { t } from './words.js'

const NAMES = [
  ['new-chat-button', t('shell.new_chat')], ['sidebar-trigger-button', t('shell.sidebar')], ['theme-toggle', t('shell.theme')], ['user-nav-button', t('shell.account')],
  ['chat-submit', t('shell.send')], ['stop-button', t('shell.stop')], ['search-chats-button', t('shell.search')], ['chat-input', t('shell.message')], ['side-view-close', t('shell.close_panel')]
]
const ICONS = [
  ['#side-view-title *', t('shell.close_panel')], [':has(.lucide-arrow-down)', t('shell.newest')], [':has(.lucide-copy)', t('shell.copy')],
  ['.positive-feedback-off, :has(.lucide-thumbs-up)', t('shell.good')], [':has(.lucide-thumbs-down)', t('shell.bad')], ['[data-sidebar] *', t('shell.chat_options')], ['*', t('shell.more')]
]
// The words that are sent stay English: they are what the chat understands best.
const PLACES = [[t('places.home'), 'home'], [t('places.taste'), 'my taste'], [t('places.ratings'), 'my ratings'], [t('places.watchlist'), 'my watchlist']]

function made(tag, attributes, text = '') {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.textContent = text
  return node
}

export function addPlaces() {
  const header = document.getElementById('header')
  if (!header || document.getElementById('mw-places')) return
  const nav = made('nav', { id: 'mw-places', 'aria-label': t('places.all') })
  for (const [label, words] of PLACES) {
    const button = made('button', { type: 'button', 'data-testid': `place-${words.replace(/\s/g, '-')}` }, label)
    button.addEventListener('click', () => say(words))
    nav.append(button)
  }
  nav.append(made('a', { href: '/about' }, t('places.about')))
  header.append(made('h1', { class: 'mw-hidden' }, 'MovieWise'), nav)
}

export function nameControls() {
  for (const [id, name] of NAMES) {
    const control = document.getElementById(id)
    if (control && !control.getAttribute('aria-label')) control.setAttribute('aria-label', name)
  }
  for (const button of document.querySelectorAll('button:not([aria-label])')) {
    if (!button.textContent.trim() && !button.title) button.setAttribute('aria-label', ICONS.find(([where]) => button.matches(where))[1])
  }
  nameHistory()
  for (const bar of document.querySelectorAll('[role="separator"][aria-controls]')) {
    if (!document.getElementById(bar.getAttribute('aria-controls'))) bar.removeAttribute('aria-controls')
    bar.setAttribute('aria-label', t('shell.panel_width'))
  }
  for (const image of document.querySelectorAll('img[alt^="Avatar for"]')) image.alt = ''
  for (const said of document.querySelectorAll('[data-step-type="user_message"] .message-content:not([tabindex])')) {
    if (said.scrollHeight > said.clientHeight + 1) said.tabIndex = 0 // a long message scrolls inside
  }
}

// A panel's title; Chainlit would show the name of its element.
export function titlePanel() {
  const panels = document.querySelectorAll('#side-view-content .mw-panel[data-title]')
  const text = [...(document.getElementById('side-view-title')?.childNodes || [])].find((node) => node.nodeType === Node.TEXT_NODE)
  const title = panels[panels.length - 1]?.dataset.title
  if (text && title && text.data !== title) text.data = title
}

function nameHistory() {
  for (const list of document.querySelectorAll('ul[data-sidebar="menu"]:not([role]), li[data-sidebar="menu-item"]:not([role])')) list.setAttribute('role', list.tagName === 'UL' ? 'group' : 'none')
  for (const options of document.querySelectorAll('#thread-options[aria-expanded]')) {
    options.removeAttribute('aria-expanded') // it stands inside a button, which answers the keys for it
    options.removeAttribute('aria-haspopup')
    options.closest('button')?.setAttribute('aria-keyshortcuts', 'Shift+F10')
  }
  const side = document.querySelector('[data-sidebar="sidebar"]:not([role])')
  side?.setAttribute('role', 'navigation')
  side?.setAttribute('aria-label', t('shell.earlier'))
}

addEventListener('keydown', (event) => {
  if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
  const options = event.target.closest?.('[data-sidebar="menu-button"]')?.querySelector('#thread-options')
  if (!options) return
  event.preventDefault()
  options.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
})

// Tells the server whether panels have room at the side.
const measure = () => { document.cookie = `mw-wide=${innerWidth >= 1100 ? 1 : 0}; path=/; samesite=lax` }
measure()
addEventListener('resize', measure)
