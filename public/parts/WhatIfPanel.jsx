import React, { useEffect, useState } from 'react'

// The list as it would be with another rating: nothing is stored until the person says so.
const { count: grouped, t } = window.mw
const { Stars, rate, act, words } = window.mw.kit(React)

function Moved({ film }) {
  const by = film.was - film.rank
  if (!film.was) return <span className="mw-value">{t('what_if.new')}</span>
  if (!by) return <span className="mw-value">{t('what_if.stays')}</span>
  return <span className={`mw-value ${by > 0 ? 'mw-up' : 'mw-down'}`}>{by > 0 ? '▲' : '▼'} {grouped(Math.abs(by))}<span className="mw-was"> {t('what_if.from', { rank: grouped(film.was) })}</span></span>
}

function WhatIfPanel({ props, callAction }) {
  const user = props.user || ''
  const [now, setNow] = useState(props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setNow(props), [props.movie.movie_id, props.stamp])
  const look = async (film, stars) => {
    setBusy(true)
    const answer = await act(callAction, 'what_if', { movie_id: film.movie_id, stars })
    setBusy(false)
    setProblem(answer.ok ? '' : answer.message)
    if (answer.props) setNow(answer.props)
  }
  const keep = async () => {
    setBusy(true)
    const kept = await rate(user, callAction, now.movie, now.after || null, 'card')
    setBusy(false)
    if (!kept) return setProblem(t('trouble.not_saved'))
    setNow({ ...now, before: now.after, kept: kept.message })
    dispatchEvent(new CustomEvent('mw:refresh', { detail: user }))
  }
  const same = now.before === now.after
  return <section className="mw-panel" aria-label={t('what_if.title', now.movie)} aria-busy={busy} data-testid="what-if-panel" data-title={props.title}>
    <p className="mw-place">{t('what_if.yours', { title: now.movie.title, stars: words(now.before) })}</p>
    <p className="mw-lead" role="status" data-testid="what-if-text">{now.kept || now.text}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    <div className="mw-reason mw-try">
      <span>{t('what_if.try')}</span><Stars movie={now.movie} value={now.after} busy={busy} onRate={look} />
      <button type="button" className="mw-link" disabled={busy || !now.after} data-testid="try-none" onClick={() => look(now.movie, null)}>{t('stars.none')}</button>
      <button type="button" className="mw-button mw-quiet" disabled={busy || same} data-testid="keep-what-if" onClick={keep}>{now.kept && same ? t('what_if.kept') : now.after ? t('what_if.keep', { stars: words(now.after) }) : t('what_if.forget')}</button>
    </div>
    <p className="mw-note">{same ? '' : t('what_if.look')}</p>
    <h3>{same ? t('what_if.list') : t('what_if.would_be')}</h3>
    <ol className="mw-then" data-testid="list-then">{now.rows.map((film) => <li key={film.movie_id}><span className="mw-rank">{film.rank}</span><span>{film.year ? t('film.with_year', film) : film.title}</span><Moved film={film} /></li>)}</ol>
    {now.gone.length ? <>
      <h3>{t('what_if.gone')}</h3>
      <ol className="mw-then" data-testid="list-gone">{now.gone.map((film) => <li key={film.movie_id}><span className="mw-rank">{film.rank ? grouped(film.rank) : '–'}</span><span>{film.year ? t('film.with_year', film) : film.title}</span>{film.rank ? <Moved film={film} /> : <span className="mw-value">{t('what_if.rated')}</span>}</li>)}</ol>
    </> : null}
  </section>
}

window.mw.add('WhatIfPanel', WhatIfPanel)
