// MovieWise in the browser: theme before the first paint, names for unnamed controls, the way home,
// and the kit that the card elements share (per-person store, half stars, designed posters).
// Knows what it is shown; must not know scores or rules.
(() => {
  const THEME = 'vite-ui-theme'
  if (!localStorage.getItem(THEME)) localStorage.setItem(THEME, 'system')
  const theme = localStorage.getItem(THEME)
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')

  // ---- The shell: what Chainlit leaves unnamed, and a way home from anywhere -------------------------
  const NAMES = {
    'new-chat-button': 'New chat', 'sidebar-trigger-button': 'Show or hide earlier chats', 'theme-toggle': 'Light or dark theme',
    'user-nav-button': 'Your account', 'chat-submit': 'Send', 'stop-button': 'Stop', 'search-chats-button': 'Search your chats',
    'chat-input': 'Message to MovieWise', 'side-view-close': 'Close the panel'
  }
  const PLACES = [['Home', 'home'], ['My taste', 'my taste'], ['My ratings', 'my ratings'], ['Watchlist', 'my watchlist']]

  function say(text) {
    const input = document.getElementById('chat-input')
    if (!input) return
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
    set.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    setTimeout(() => document.getElementById('chat-submit')?.click(), 30)
  }

  function addPlaces() {
    const header = document.getElementById('header')
    if (!header || document.getElementById('mw-places')) return
    const nav = document.createElement('nav')
    nav.id = 'mw-places'
    nav.setAttribute('aria-label', 'Your places')
    for (const [label, words] of PLACES) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = label
      button.dataset.testid = `place-${words.replace(/\s/g, '-')}`
      button.addEventListener('click', () => say(words))
      nav.append(button)
    }
    const about = document.createElement('a')
    about.href = '/about'
    about.textContent = 'About'
    nav.append(about)
    const name = document.createElement('h1')
    name.className = 'mw-hidden'
    name.textContent = 'MovieWise'
    header.append(name, nav)
  }

  function nameControls() {
    for (const [id, name] of Object.entries(NAMES)) {
      const control = document.getElementById(id)
      if (control && !control.getAttribute('aria-label')) control.setAttribute('aria-label', name)
    }
    for (const button of document.querySelectorAll('button:not([aria-label])')) {
      if (button.textContent.trim() || button.title) continue
      const around = button.closest('#side-view-title') ? 'Close the panel' : button.querySelector('.lucide-arrow-down') ? 'Scroll to the newest' : button.querySelector('.lucide-copy') ? 'Copy this answer' : button.classList.contains('positive-feedback-off') || button.querySelector('.lucide-thumbs-up') ? 'Good answer' : button.querySelector('.lucide-thumbs-down') ? 'Not a good answer' : button.closest('[data-sidebar]') ? 'Options of this chat' : 'More'
      button.setAttribute('aria-label', around)
    }
    for (const list of document.querySelectorAll('ul[data-sidebar="menu"]:not([role]), li[data-sidebar="menu-item"]:not([role])')) list.setAttribute('role', list.tagName === 'UL' ? 'group' : 'none')
    for (const options of document.querySelectorAll('#thread-options[aria-expanded]')) {
      options.removeAttribute('aria-expanded') // it stands inside a button, which answers the keys for it
      options.removeAttribute('aria-haspopup')
      options.closest('button')?.setAttribute('aria-keyshortcuts', 'Shift+F10')
    }
    for (const bar of document.querySelectorAll('[role="separator"][aria-controls]')) {
      if (!document.getElementById(bar.getAttribute('aria-controls'))) bar.removeAttribute('aria-controls')
      bar.setAttribute('aria-label', 'Width of the panel')
    }
    const side = document.querySelector('[data-sidebar="sidebar"]:not([role])')
    if (side) {
      side.setAttribute('role', 'navigation')
      side.setAttribute('aria-label', 'Earlier chats')
    }
    for (const image of document.querySelectorAll('img[alt^="Avatar for"]')) image.alt = ''
  }

  addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
    const options = event.target.closest?.('[data-sidebar="menu-button"]')?.querySelector('#thread-options')
    if (!options) return
    event.preventDefault()
    options.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })

  // The chat rebuilds itself once, when its first click or message gives it an address: focus and place stay.
  let held = null
  const scroller = (node) => { while (node && !(node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY))) node = node.parentElement; return node }
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
  function holdOn() {
    if (!held || held.node.isConnected) return
    const again = document.querySelector(`[data-testid="${CSS.escape(held.id)}"]`)
    if (!again) return
    const { top } = held
    held = { node: again, id: held.id, top }
    if ([document.body, document.getElementById('chat-input')].includes(document.activeElement)) again.focus({ preventScroll: true })
    const box = scroller(again)
    if (box) box.scrollTop = top
  }

  // The newest question stays at the top while its answer grows, unless the person scrolls on.
  let asked = ''
  let path = location.pathname
  let hasMoved = false
  for (const kind of ['wheel', 'touchmove']) addEventListener(kind, () => { hasMoved = true }, { passive: true })
  function follow() {
    const last = [...document.querySelectorAll('[data-step-type="user_message"]')].pop()
    const id = last?.querySelector('[id^="step-"]')?.id
    if (!id || (id === asked && path === location.pathname)) return
    if (id !== asked) { hasMoved = false; held = null }
    asked = id
    path = location.pathname
    for (const wait of [150, 600, 1400]) setTimeout(() => hasMoved || held || document.getElementById(id)?.closest('[data-step-type]').scrollIntoView({ block: 'start' }), wait)
  }

  let waiting = false
  function tidy() {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      if (location.pathname.endsWith('/login')) return location.replace('/login')
      addPlaces()
      nameControls()
      holdOn()
      follow()
    }, 50)
  }
  new MutationObserver(tidy).observe(document.documentElement, { childList: true, subtree: true })

  // Tells the server whether panels have room at the side.
  const measure = () => { document.cookie = `mw-wide=${innerWidth >= 1100 ? 1 : 0}; path=/; samesite=lax` }
  measure()
  addEventListener('resize', measure)

  // ---- The store: what this person did on this page; the database holds the truth --------------------
  const stores = {}
  function store(user) {
    return (stores[user || ''] ||= { stars: {}, marks: {}, unseen: {}, said: {}, shelves: {}, pages: {}, rated: null, needed: null, taste: 0, listeners: new Set() })
  }
  function change(user, edit) {
    const mine = store(user)
    edit(mine)
    mine.listeners.forEach((tell) => tell())
  }
  function absorb(user, key, props) {
    const mine = store(user)
    if (mine.shelves[key]) return
    mine.shelves[key] = true
    for (const movie of props.movies || []) {
      mine.stars[movie.movie_id] = movie.stars || 0
      mine.marks[movie.movie_id] = movie.mark || null
      delete mine.said[movie.movie_id]
    }
    if (props.rated != null) Object.assign(mine, { rated: props.rated, needed: props.needed })
    if (props.kind === 'onboarding') Object.assign(mine, { sure: props.sure, mayStop: props.may_stop })
  }
  // The server tells every open card of a rating that was given in words.
  addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin) return
    if (data?.kind === 'mw:ended') return location.assign('/login')
    if (data?.kind !== 'mw:told') return
    change(data.user, (mine) => {
      if (data.movie_id != null) mine.stars[data.movie_id] = data.stars || 0
      if (data.mark !== undefined) mine.marks[data.movie_id] = data.mark
      if (data.rated != null) Object.assign(mine, { rated: data.rated, needed: data.needed, sure: null })
      mine.taste += 1
    })
  })

  // ---- Designed posters: a ground coloured by genre, a motif, the title as lettering -----------------
  const HUES = {
    Action: 12, Adventure: 34, Animation: 188, Biography: 28, Children: 50, Comedy: 44, Crime: 224, Documentary: 158, Drama: 352, Family: 96, Fantasy: 272,
    History: 40, Horror: 358, Music: 318, Musical: 318, Mystery: 246, Romance: 338, 'Sci-Fi': 204, 'Science Fiction': 204, Sport: 140, Thriller: 176, War: 82, Western: 22
  }
  const MOTIF = {
    Action: 'rays', Adventure: 'peaks', Animation: 'bubbles', Children: 'bubbles', Family: 'bubbles', Comedy: 'confetti', Crime: 'blinds', 'Film-Noir': 'blinds', Documentary: 'frames',
    Biography: 'spot', History: 'arches', Drama: 'spot', Fantasy: 'moon', Horror: 'shards', Music: 'waves', Musical: 'waves', Mystery: 'keyhole', Romance: 'pair', 'Sci-Fi': 'orbit',
    'Science Fiction': 'orbit', Sport: 'rays', Thriller: 'rings', War: 'chevrons', Western: 'mesa'
  }
  const RARE = ['Film-Noir', 'Western', 'War', 'Musical', 'Music', 'Animation', 'Horror', 'Fantasy', 'Sci-Fi', 'Science Fiction', 'Documentary', 'Mystery', 'Children', 'Family', 'History', 'Biography', 'Sport', 'Crime', 'Romance', 'Adventure', 'Thriller', 'Action', 'Comedy', 'Drama']

  function dice(seed) {
    let a = (seed * 2654435761) >>> 0
    return () => {
      a = (a + 0x6d2b79f5) >>> 0
      let t = Math.imul(a ^ (a >>> 15), a | 1)
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    }
  }
  const between = (roll, low, high) => low + roll() * (high - low)
  const many = (n, draw) => Array.from({ length: n }, (_, i) => draw(i)).join('')
  const DRAW = {
    rays: (r) => { const x = between(r, 20, 80), y = between(r, 70, 130), n = 9 + (r() * 8 | 0), o = r(); return many(n, (i) => { const a = (i + o) * 6.283 / n, b = a + 3.1 / n; return `<path d="M${x} ${y}L${x + 220 * Math.cos(a)} ${y + 220 * Math.sin(a)}L${x + 220 * Math.cos(b)} ${y + 220 * Math.sin(b)}Z"/>` }) },
    peaks: (r) => many(3, (i) => { const y = 78 + i * 20, x = between(r, 10, 90), w = between(r, 40, 80); return `<path opacity="${.45 + i * .25}" d="M${x - w} 150L${x} ${y - between(r, 0, 24)}L${x + w} 150Z"/>` }) + `<circle cx="${between(r, 20, 80)}" cy="${between(r, 30, 50)}" r="${between(r, 7, 13)}"/>`,
    bubbles: (r) => many(7 + (r() * 5 | 0), () => `<circle cx="${between(r, 0, 100)}" cy="${between(r, 20, 150)}" r="${between(r, 5, 21)}" opacity="${between(r, .35, .95)}"/>`),
    confetti: (r) => many(26, () => { const x = between(r, 2, 98), y = between(r, 4, 146); return `<rect x="${x}" y="${y}" width="${between(r, 3, 8)}" height="${between(r, 3, 11)}" transform="rotate(${between(r, 0, 180)} ${x} ${y})" opacity="${between(r, .4, 1)}"/>` }),
    blinds: (r) => { const t = between(r, -24, 24), n = 9 + (r() * 6 | 0); return `<g transform="rotate(${t} 50 75)">${many(n, (i) => `<rect x="-40" y="${-15 + i * 180 / n}" width="180" height="${90 / n}" opacity="${between(r, .5, .9)}"/>`)}</g>` },
    frames: (r) => many(6, (i) => `<rect x="${8 + (i % 2) * 45}" y="${58 + (i / 2 | 0) * 29}" width="39" height="23" rx="2" opacity="${between(r, .3, 1)}"/>`),
    spot: (r) => { const x = between(r, 20, 80), f = between(r, 25, 75); return `<path opacity=".55" d="M${x} -6L${f - 34} 132h68Z"/><ellipse cx="${f}" cy="132" rx="${between(r, 26, 36)}" ry="${between(r, 7, 11)}"/>` },
    arches: (r) => many(4, (i) => { const w = 44 - i * between(r, 8, 10); return `<path opacity="${.3 + i * .2}" d="M${50 - w} 150V${90 + i * 7}a${w} ${w} 0 0 1 ${2 * w} 0V150Z"/>` }),
    moon: (r) => { const x = between(r, 28, 72), y = between(r, 60, 100), s = between(r, 18, 28); return `<path d="M${x} ${y - s}a${s} ${s} 0 1 0 ${s} ${s * 1.3}a${s * .8} ${s * .8} 0 0 1 ${-s} ${-s * 1.3}Z"/>` + many(16, () => `<circle cx="${between(r, 3, 97)}" cy="${between(r, 8, 142)}" r="${between(r, .5, 1.7)}"/>`) },
    shards: (r) => many(7, (i) => { const x = i * 16 + between(r, -6, 6); return `<path opacity="${between(r, .4, 1)}" d="M${x} 150l${between(r, 3, 9)} ${-between(r, 40, 105)}l${between(r, 4, 11)} ${between(r, 60, 105)}Z"/>` }),
    waves: (r) => many(5, (i) => { const y = 70 + i * 17, a = between(r, 6, 16); return `<path fill="none" stroke="currentColor" stroke-width="${between(r, 2, 6)}" opacity="${between(r, .4, 1)}" d="M-5 ${y}q18 ${-a} 36 0t36 0t36 0t36 0"/>` }),
    keyhole: (r) => { const x = between(r, 32, 68), y = between(r, 72, 92), s = between(r, 12, 18); return `<circle cx="${x}" cy="${y}" r="${s}"/><path d="M${x - s * .45} ${y + s * .5}L${x - s} ${y + s * 3}h${2 * s}L${x + s * .45} ${y + s * .5}Z"/><circle cx="${x}" cy="${y}" r="${s * 2.4}" fill="none" stroke="currentColor" stroke-width="1" opacity=".6"/>` },
    pair: (r) => { const y = between(r, 78, 104), s = between(r, 20, 28), d = between(r, 10, 17); return `<circle cx="${50 - d}" cy="${y}" r="${s}" opacity=".7"/><circle cx="${50 + d}" cy="${y + between(r, -8, 8)}" r="${s}" opacity=".7"/>` },
    orbit: (r) => { const x = between(r, 30, 70), y = between(r, 70, 105), s = between(r, 13, 22), t = between(r, -40, 40); return `<circle cx="${x}" cy="${y}" r="${s}"/>` + many(3, (i) => `<ellipse cx="${x}" cy="${y}" rx="${s * (1.7 + i * .6)}" ry="${s * (.45 + i * .17)}" transform="rotate(${t} ${x} ${y})" fill="none" stroke="currentColor" stroke-width="1.2" opacity="${.8 - i * .2}"/>`) + many(12, () => `<circle cx="${between(r, 2, 98)}" cy="${between(r, 4, 146)}" r="${between(r, .4, 1.2)}"/>`) },
    rings: (r) => { const x = between(r, 25, 75), y = between(r, 70, 110), g = between(r, 7, 11); return many(8, (i) => `<circle cx="${x}" cy="${y}" r="${(i + 1) * g}" fill="none" stroke="currentColor" stroke-width="${g * .45}" opacity="${.95 - i * .1}"/>`) },
    chevrons: (r) => { const h = between(r, 14, 22), t = between(r, 8, 12); return many(5, (i) => `<path opacity="${.35 + i * .14}" d="M-5 ${58 + i * 20}l55 ${h}l55 ${-h}v${t}l-55 ${h}l-55 ${-h}Z"/>`) },
    mesa: (r) => `<circle cx="${between(r, 25, 75)}" cy="${between(r, 66, 86)}" r="${between(r, 14, 22)}" opacity=".9"/>` + `<path opacity=".8" d="M0 150V${between(r, 108, 118)}h${between(r, 8, 20)}l4 ${-between(r, 14, 28)}h${between(r, 12, 22)}l5 ${between(r, 16, 24)}h${between(r, 8, 16)}l4 -14h14l3 14H110V150Z"/>`
  }

  function poster(movie) {
    const roll = dice(movie.movie_id)
    const genres = movie.genres || []
    const lead = RARE.find((name) => genres.includes(name)) || genres[0] || ''
    const noir = lead === 'Film-Noir'
    const hue = Math.round((HUES[lead] ?? roll() * 360) + between(roll, -13, 13))
    const light = roll() < 0.3
    const deep = light ? between(roll, 78, 87) : between(roll, 15, 25)
    const tint = (h, s, l) => `hsl(${h} ${noir ? 4 : s}% ${l}%)`
    const turn = between(roll, -26, 26)
    const shade = light ? tint(hue + turn, 55, deep - 19) : tint(hue - turn * 0.6, 56, deep + 15)
    const motif = DRAW[MOTIF[lead] || Object.keys(DRAW)[(roll() * 16) | 0]](roll)
    return {
      drawing: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 150" preserveAspectRatio="xMidYMid slice" color="${shade}" fill="${shade}">${motif}</svg>`,
      ground: `linear-gradient(${Math.round(between(roll, 140, 220))}deg, ${tint(hue, 52, deep + (light ? 4 : 5))}, ${tint(hue + turn, 58, light ? deep - 9 : Math.max(8, deep - 8))})`,
      ink: light ? tint(hue, 60, 14) : 'hsl(40 60% 94%)',
      letters: ['tall', 'serif', 'wide', 'story'][roll() * 4 | 0],
      place: ['top', 'bottom', 'top'][roll() * 3 | 0]
    }
  }

  // The size at which the longest word fits the width, and the whole title a part of the height; in % of the width.
  const WIDTH = { tall: 0.43, serif: 0.6, wide: 0.76, story: 0.56 }
  function fit(title, letters) {
    const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length))
    const perLine = 80 / WIDTH[letters]
    return Math.min(letters === 'tall' ? 31 : 20, perLine / longest, Math.sqrt((perLine * 62) / title.length / 1.15)).toFixed(1)
  }

  // ---- Components that the elements share; written without JSX, since this file is not compiled ------
  let kit
  function build(React) {
    const h = React.createElement
    const { useEffect, useReducer, useRef, useState } = React

    function useStore(user) {
      const [, again] = useReducer((n) => n + 1, 0)
      useEffect(() => {
        const mine = store(user)
        mine.listeners.add(again)
        return () => mine.listeners.delete(again)
      }, [user])
      return store(user)
    }

    // The designed poster stands until the picture is there, and where there is none.
    const Poster = React.memo(({ movie, picture = movie }) => {
      const [state, setState] = useState('')
      const art = React.useMemo(() => poster(movie), [movie.movie_id])
      const photo = picture.poster && state !== 'broken' ? h('img', {
        className: `mw-poster mw-photo${state ? ' mw-there' : ''}`, loading: 'lazy', decoding: 'async', width: 342, height: 513, sizes: '(max-width: 560px) 158px, 190px',
        srcSet: picture.poster_set || undefined, src: picture.poster, alt: `Poster of ${movie.title}`, onLoad: () => setState('there'), onError: () => setState('broken')
      }) : null
      return h(React.Fragment, null,
        state === 'there' && photo ? null : h('div', { className: `mw-poster mw-drawn mw-${art.place}`, style: { background: art.ground, color: art.ink }, 'aria-hidden': true },
          h('img', { src: `data:image/svg+xml,${encodeURIComponent(art.drawing)}`, alt: '' }),
          h('div', { className: `mw-letters mw-${art.letters}`, style: { fontSize: `${fit(movie.title, art.letters)}cqw` } }, movie.title),
          h('div', { className: 'mw-byline' }, movie.directors?.[0] ? movie.directors[0] : movie.year || '')),
        photo)
    }, (a, b) => a.movie.movie_id === b.movie.movie_id && (a.picture || a.movie).poster === (b.picture || b.movie).poster)

    const words = (n) => (n ? `${n} star${n === 1 ? '' : 's'}` : 'not rated')
    function Stars({ movie, value, busy, onRate, size = 'm' }) {
      const [over, setOver] = useState(0)
      const ref = useRef(null)
      const at = (event) => {
        const box = ref.current.getBoundingClientRect()
        return Math.min(5, Math.max(0.5, Math.ceil(((event.clientX - box.left) / box.width) * 10) / 2))
      }
      const keys = { ArrowRight: 0.5, ArrowUp: 0.5, ArrowLeft: -0.5, ArrowDown: -0.5 }
      const press = (event) => {
        let next = null
        if (event.key in keys) next = Math.min(5, Math.max(0.5, (value || 0) + keys[event.key]))
        else if (event.key === 'Home') next = 0.5
        else if (event.key === 'End') next = 5
        else if (/^[1-5]$/.test(event.key)) next = Number(event.key)
        else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') next = 0
        if (next === null) return
        event.preventDefault()
        event.stopPropagation()
        if (next !== (value || 0)) onRate(movie, next || null)
      }
      const shown = over || value || 0
      return h('div', {
        ref, role: 'slider', tabIndex: 0, className: `mw-stars mw-stars-${size}${over ? ' mw-over' : ''}`, 'data-testid': `stars-${movie.movie_id}`, 'data-value': value || 0,
        'aria-label': `Your stars for ${movie.title}`, 'aria-valuemin': 0, 'aria-valuemax': 5, 'aria-valuenow': value || 0, 'aria-valuetext': words(value || 0), 'aria-busy': !!busy,
        onKeyDown: press,
        onPointerDown: (event) => { if (event.button) return; event.currentTarget.setPointerCapture?.(event.pointerId); setOver(at(event)) },
        onPointerMove: (event) => { if (event.pointerType === 'mouse' || over) setOver(at(event)) },
        onPointerUp: (event) => { if (event.button) return; const n = at(event); setOver(event.pointerType === 'mouse' ? n : 0); onRate(movie, n) },
        onPointerCancel: () => setOver(0), onPointerLeave: () => setOver(0),
        onClick: (event) => { const half = event.detail === 0 && event.target.closest('[data-stars]'); if (half) onRate(movie, Number(half.dataset.stars)) }
      }, [1, 2, 3, 4, 5].map((n) => h('span', { key: n, className: 'mw-star', 'aria-hidden': true },
        h('span', { className: 'mw-fill', style: { width: `${Math.max(0, Math.min(1, shown - n + 1)) * 100}%` } }),
        h('span', { 'data-stars': n - 0.5, 'data-testid': `star-${movie.movie_id}-${n - 0.5}` }),
        h('span', { 'data-stars': n, 'data-testid': `star-${movie.movie_id}-${n}` }))))
    }

    // Rates at once on the screen, then in the database; puts the old stars back when that fails.
    async function rate(user, callAction, movie, stars, origin, shelf) {
      const before = store(user).stars[movie.movie_id] || 0
      const turn = (store(user).turns ||= {})
      const mine = (turn[movie.movie_id] = (turn[movie.movie_id] || 0) + 1)
      change(user, (s) => { s.stars[movie.movie_id] = stars || 0; s.said[movie.movie_id] = { text: 'Saving…', before } })
      try {
        const answer = (await callAction({ name: 'rate', payload: { movie_id: movie.movie_id, stars: stars || null, origin } }))?.response
        if (!answer?.ok) throw new Error(answer?.message || 'That was not saved. Please try again.')
        if (turn[movie.movie_id] !== mine) return answer
        change(user, (s) => {
          s.said[movie.movie_id] = { before, done: true }
          s.news = { shelf, text: answer.message }
          Object.assign(s, { rated: answer.rated ?? s.rated, needed: answer.needed ?? s.needed, sure: answer.sure, mayStop: answer.may_stop, taste: s.taste + 1 })
          delete s.unseen[movie.movie_id]
        })
        return answer
      } catch (problem) {
        if (turn[movie.movie_id] === mine) change(user, (s) => { s.stars[movie.movie_id] = before; s.said[movie.movie_id] = { text: problem.message || 'That was not saved. Please try again.', failed: true } })
        return null
      }
    }

    // Brings what an action added at the end of the chat into view, once it is there.
    function reveal(before, tries = 40) {
      const steps = document.querySelectorAll('[data-step-type="assistant_message"]')
      const newest = steps[steps.length - 1]
      const drawn = steps.length > before && newest.querySelector('.mw-shelf, .mw-panel')
      if (drawn) newest.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
      else if (tries) setTimeout(() => reveal(before, tries - 1), 50)
    }

    // Calls an action and always answers { ok, message, ... }.
    async function act(callAction, name, payload) {
      const before = document.querySelectorAll('[data-step-type="assistant_message"]').length
      try {
        const answer = (await callAction({ name, payload: { ...payload, wide: innerWidth >= 1100 } }))?.response
        if (answer?.ok && answer.added) reveal(before)
        return answer || { ok: false, message: 'That did not work. Please try again.' }
      } catch {
        return { ok: false, message: 'MovieWise cannot be reached just now. Please try again.' }
      }
    }

    // Lays what the database now holds over every open card.
    function relay(user, answer) {
      if (answer?.ok && answer.stars) change(user, (s) => {
        for (const id of Object.keys(s.stars)) s.stars[id] = 0
        Object.assign(s.stars, answer.stars)
        Object.assign(s, { rated: answer.rated, needed: answer.needed, taste: s.taste + 1 })
      })
      return answer
    }

    // Opens the file dialog, hands the file to the API, and has the chat tell what was found.
    function ImportButton({ user, callAction, label, quiet, id = 'import' }) {
      const input = useRef(null)
      const { bringing } = useStore(user)
      const tell = (value) => change(user, (s) => { s.bringing = value })
      const send = async (event) => {
        const file = event.target.files[0]
        event.target.value = ''
        if (!file) return
        if (file.size > 10 * 2 ** 20) return tell({ text: 'That file is larger than 10 MB. Export the ratings only.' })
        tell({ busy: true })
        try {
          const answer = await fetch('/api/import/', { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } })
          const report = await answer.json()
          if (!answer.ok) throw new Error(`${report.detail[0].toUpperCase()}${report.detail.slice(1)}.`)
          const told = relay(user, await act(callAction, 'imported', { report }))
          tell(told.ok ? null : { text: told.message })
        } catch (problem) {
          tell({ text: problem instanceof TypeError ? 'MovieWise cannot be reached just now. Please try again.' : problem.message })
        }
      }
      return h(React.Fragment, null,
        h('button', { type: 'button', className: `mw-button${quiet ? ' mw-quiet' : ''}`, 'data-testid': id, disabled: !!bringing?.busy, title: 'From Letterboxd, IMDb, Trakt or MovieLens, as CSV or zip', onClick: () => input.current.click() }, bringing?.busy ? 'Reading…' : label),
        h('input', { ref: input, type: 'file', accept: '.csv,.tsv,.txt,.zip,text/csv,application/zip', hidden: true, 'aria-label': label, 'data-testid': `${id}-file`, onChange: send }))
    }

    function ImportTrouble({ user }) {
      const { bringing } = useStore(user)
      return bringing?.text ? h('p', { className: 'mw-failed', role: 'alert', style: { marginTop: '.4rem' } }, bringing.text) : null
    }

    return { Poster, Stars, ImportButton, ImportTrouble, useStore, rate, act, relay, words, absorb, change, store }
  }
  // ---- Parts: each source is fetched and compiled once, then drawn as an ordinary component ----------
  const made = {}
  const sources = {}
  const doors = {}
  const waitingForParts = new Set()
  const tellParts = () => waitingForParts.forEach((tell) => tell())
  const NOTHING = {}
  function add(name, component) {
    made[name] ||= component
    queueMicrotask(tellParts)
  }
  async function load(name) {
    if (name in sources) return
    sources[name] = ''
    const answer = await fetch(`/public/parts/${name}.jsx`)
    sources[name] = await answer.text()
    tellParts()
  }
  function part(React, Renderer, name) {
    return (doors[name] ||= function Part(given) {
      const [, again] = React.useReducer((n) => n + 1, 0)
      React.useEffect(() => {
        waitingForParts.add(again)
        load(name)
        if (made[name]) again()
        return () => waitingForParts.delete(again)
      }, [])
      if (made[name]) return React.createElement(made[name], given)
      return sources[name] ? React.createElement(Renderer, { sourceCode: sources[name], props: NOTHING }) : null
    })
  }

  window.mw = { add, part, say, kit: (React) => (kit ||= build(React)) }
})()
