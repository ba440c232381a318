import React, { useEffect, useState } from 'react'

// The list as it would be with another rating: nothing is stored until the person says so.
const { Stars, rate, act, words } = window.mw.kit(React)

function Moved({ film }) {
  const by = film.was - film.rank
  if (!film.was) return <span className="mw-value">new</span>
  if (!by) return <span className="mw-value">stays</span>
  return <span className={`mw-value ${by > 0 ? 'mw-up' : 'mw-down'}`}>{by > 0 ? '▲' : '▼'} {Math.abs(by).toLocaleString('en')}<span className="mw-was"> from {film.was.toLocaleString('en')}</span></span>
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
    if (!kept) return setProblem('That was not saved. Please try again.')
    setNow({ ...now, before: now.after, kept: kept.message })
    dispatchEvent(new CustomEvent('mw:refresh', { detail: user }))
  }
  const same = now.before === now.after
  return <section className="mw-panel" aria-label={`What if: ${now.movie.title}`} aria-busy={busy} data-testid="what-if-panel">
    <p className="mw-place">Your rating of <strong>{now.movie.title}</strong>: {words(now.before)}</p>
    <p className="mw-lead" role="status" data-testid="what-if-text">{now.kept || now.text}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    <div className="mw-reason mw-try">
      <span>Try</span><Stars movie={now.movie} value={now.after} busy={busy} onRate={look} />
      <button type="button" className="mw-link" disabled={busy || !now.after} data-testid="try-none" onClick={() => look(now.movie, null)}>not rated</button>
      <button type="button" className="mw-button mw-quiet" disabled={busy || same} data-testid="keep-what-if" onClick={keep}>{now.kept && same ? 'Kept' : now.after ? `Keep ${words(now.after)}` : 'Forget this rating'}</button>
    </div>
    <p className="mw-note">{same ? '' : 'Only a look: nothing is stored until you keep it.'}</p>
    <h3>{same ? 'Your list' : 'Your list would be'}</h3>
    <ol className="mw-then" data-testid="list-then">{now.rows.map((film) => <li key={film.movie_id}><span className="mw-rank">{film.rank}</span><span>{film.title}{film.year ? ` (${film.year})` : ''}</span><Moved film={film} /></li>)}</ol>
    {now.gone.length ? <>
      <h3>No longer in the first ten</h3>
      <ol className="mw-then" data-testid="list-gone">{now.gone.map((film) => <li key={film.movie_id}><span className="mw-rank">{film.rank?.toLocaleString('en') ?? '–'}</span><span>{film.title}{film.year ? ` (${film.year})` : ''}</span>{film.rank ? <Moved film={film} /> : <span className="mw-value">rated</span>}</li>)}</ol>
    </> : null}
  </section>
}

window.mw.add('WhatIfPanel', WhatIfPanel)
