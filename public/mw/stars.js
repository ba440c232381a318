// Half stars by mouse, touch and keyboard. Written without JSX, since this file is not compiled.
import { t } from './words.js'

const KEYS = { ArrowRight: 0.5, ArrowUp: 0.5, ArrowLeft: -0.5, ArrowDown: -0.5 }
const within = (n) => Math.min(5, Math.max(0.5, n))
export const words = (n) => (n ? t('stars.count', { n }) : t('stars.none'))

function pressed(key, value) {
  if (key in KEYS) return within((value || 0) + KEYS[key])
  if (key === 'Home') return 0.5
  if (key === 'End') return 5
  if (/^[1-5]$/.test(key)) return Number(key)
  return ['Delete', 'Backspace', '0'].includes(key) ? 0 : null
}

export function makeStars({ createElement: h, useRef, useState }) {
  const star = (shown, movie) => (n) => h('span', { key: n, className: 'mw-star', 'aria-hidden': true },
    h('span', { className: 'mw-fill', style: { width: `${Math.max(0, Math.min(1, shown - n + 1)) * 100}%` } }),
    h('span', { 'data-stars': n - 0.5, 'data-testid': `star-${movie.movie_id}-${n - 0.5}` }),
    h('span', { 'data-stars': n, 'data-testid': `star-${movie.movie_id}-${n}` }))

  return function Stars({ movie, value, busy, onRate, size = 'm' }) {
    const [over, setOver] = useState(0)
    const ref = useRef(null)
    const at = (event) => {
      const box = ref.current.getBoundingClientRect()
      return within(Math.ceil(((event.clientX - box.left) / box.width) * 10) / 2)
    }
    const press = (event) => {
      const next = pressed(event.key, value)
      if (next === null) return
      event.preventDefault()
      event.stopPropagation()
      if (next !== (value || 0)) onRate(movie, next || null)
    }
    return h('div', {
      ref, role: 'slider', tabIndex: 0, className: `mw-stars mw-stars-${size}${over ? ' mw-over' : ''}`, 'data-testid': `stars-${movie.movie_id}`, 'data-value': value || 0,
      'aria-label': t('stars.yours', movie), 'aria-valuemin': 0, 'aria-valuemax': 5, 'aria-valuenow': value || 0, 'aria-valuetext': words(value || 0), 'aria-busy': !!busy,
      onKeyDown: press,
      onPointerDown: (event) => { if (event.button) return; event.currentTarget.setPointerCapture?.(event.pointerId); setOver(at(event)) },
      onPointerMove: (event) => { if (event.pointerType === 'mouse' || over) setOver(at(event)) },
      onPointerUp: (event) => { if (event.button) return; const n = at(event); setOver(event.pointerType === 'mouse' ? n : 0); onRate(movie, n) },
      onPointerCancel: () => setOver(0), onPointerLeave: () => setOver(0),
      onClick: (event) => { const half = event.detail === 0 && event.target.closest('[data-stars]'); if (half) onRate(movie, Number(half.dataset.stars)) }
    }, [1, 2, 3, 4, 5].map(star(over || value || 0, movie)))
  }
}
