import React, { useEffect, useState } from 'react'

// Why a film stands where it stands: the sentence, the exact parts as bars, what would change it,
// and the ratings behind it to correct on the spot.
const { Stars, useStore, rate, act, absorb, change } = window.mw.kit(React)

function Bar({ value, largest }) {
  const share = largest ? Math.min(1, Math.abs(value) / largest) * 50 : 0
  return <span className={`mw-bar ${value < 0 ? 'mw-minus' : 'mw-plus'}`} aria-hidden="true">
    <span style={{ width: `${share}%`, [value < 0 ? 'right' : 'left']: '50%' }} />
  </span>
}

const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

function WhyPanel({ props, callAction }) {
  const user = props.user || ''
  const key = `why/${props.movie.movie_id}/${props.stamp || ''}`
  absorb(user, key, { movies: props.parts })
  const mine = useStore(user)
  const [now, setNow] = useState(props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setNow(props), [props.movie.movie_id, props.stamp])
  const again = async () => {
    setBusy(true)
    const answer = await act(callAction, 'why', { movie_id: props.movie.movie_id, refresh: true })
    setBusy(false)
    if (answer.props) setNow(answer.props)
    setProblem(answer.ok ? '' : answer.message)
    dispatchEvent(new CustomEvent('mw:refresh', { detail: user }))
  }
  const give = async (film, stars) => { if (await rate(user, callAction, film, stars, 'card')) await again() }
  const count = async (reason, counts) => {
    const answer = await act(callAction, counts ? 'include' : 'exclude', { kind: reason.kind, key: reason.key })
    if (!answer.ok) return setProblem(answer.message)
    change(user, (s) => { s.taste += 1 })
    await again()
  }
  const largest = Math.max(...now.parts.map((part) => Math.abs(part.value)), ...now.features.map((part) => Math.abs(part.value)), 0)
  return <section className="mw-panel mw-whypanel" aria-label={`Why ${now.movie.title}`} aria-busy={busy} data-testid="why-panel">
    <p className="mw-place">{now.rank ? <><strong data-testid="why-rank">Number {now.rank}</strong> for you</> : 'Facts about this film'}</p>
    <p className="mw-lead" data-testid="why-text" role="status">{now.text}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    {now.parts.length ? <>
      <h3>Your ratings behind it</h3>
      <ul className="mw-reasons">
        {now.parts.map((part) => <li key={part.movie_id}>
          <div className="mw-reason"><span>{part.title}{part.year ? ` (${part.year})` : ''}</span><span className="mw-value">{signed(part.value)}</span></div>
          <Bar value={part.value} largest={largest} />
          <div className="mw-reason">
            <Stars movie={part} value={mine.stars[part.movie_id] ?? part.stars} busy={busy} size="s" onRate={give} />
            <button type="button" className="mw-link" data-testid={`wrong-rating-${part.movie_id}`} disabled={busy} onClick={() => count({ kind: 'rating', key: String(part.movie_id) })} aria-label={`That reason is wrong: do not count ${part.title}`}>That reason is wrong</button>
          </div>
        </li>)}
      </ul>
    </> : null}
    {now.features.length ? <>
      <h3>What counts about the film</h3>
      <ul className="mw-reasons">
        {now.features.map((part) => <li key={part.key}>
          <div className="mw-reason"><span>{part.label}</span><span className="mw-value">{signed(part.value)}</span></div>
          <Bar value={part.value} largest={largest} />
          {part.removable ? <button type="button" className="mw-link" data-testid={`wrong-feature-${part.key}`} disabled={busy} onClick={() => count({ kind: 'feature', key: part.key })} aria-label={`That reason is wrong: do not count ${part.label}`}>That reason is wrong</button> : null}
        </li>)}
      </ul>
    </> : null}
    {now.counterfactuals.length ? <>
      <h3>What would change it</h3>
      {now.counterfactuals.map((line) => <p key={line} className="mw-what" data-testid="counterfactual">{line}</p>)}
    </> : null}
    {now.excluded?.length ? <>
      <h3>Not counted</h3>
      <ul className="mw-reasons">{now.excluded.map((reason) => <li key={`${reason.kind}/${reason.key}`} className="mw-reason"><s>{reason.label}</s>
        <button type="button" className="mw-link" data-testid={`count-again-${reason.key}`} disabled={busy} onClick={() => count(reason, true)}>Count it again</button></li>)}</ul>
    </> : null}
    <p className="mw-note">{now.sum}</p>
    {now.sources?.length ? <details className="mw-sources"><summary>Sources</summary><ul>{now.sources.map((line) => <li key={line}>{line}</li>)}</ul></details> : null}
  </section>
}

window.mw.add('WhyPanel', WhyPanel)
