import React, { useEffect, useRef, useState } from 'react'

// Why a film stands where it stands, or why it does not: the sentence, the exact parts as bars,
// what would change it, and the ratings behind it to correct on the spot.
const { count: grouped, t } = window.mw
const { Stars, useStore, rate, act, absorb, change } = window.mw.kit(React)

const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
const named = (film) => (film.year ? t('film.with_year', film) : film.title)

function Bar({ value, largest }) {
  const share = largest ? Math.max(1, Math.min(1, Math.abs(value) / largest) * 50) : 0
  return <span className={`mw-bar ${value < 0 ? 'mw-minus' : 'mw-plus'}`} aria-hidden="true">
    <span style={{ width: `${share}%`, [value < 0 ? 'right' : 'left']: '50%' }} />
  </span>
}

function Reason({ label, value, largest, children }) {
  return <li>
    <div className="mw-reason"><span>{label}</span><span className="mw-value" title={t('why.exact', { value: signed(value) })}>{t(value < 0 ? 'why.against' : 'why.for', { value: signed(value) })}</span></div>
    <Bar value={value} largest={largest} />
    <div className="mw-reason">{children}</div>
  </li>
}

function Wrong({ reason, label, busy, onWrong, id }) {
  return <button type="button" className="mw-link" data-testid={id} disabled={busy} onClick={() => onWrong(reason, false)} aria-label={t('why.wrong_of', { label })}>{t('why.wrong')}</button>
}

function Place({ now }) {
  const not = now.kind === 'why_not'
  if (!now.rank) return <p className="mw-place">{not ? t('why.not_listed') : t('why.facts')}</p>
  return <p className="mw-place"><strong data-testid="why-rank">{t('why.number', { rank: grouped(now.rank) })}</strong> {t('why.for_you')}</p>
}

// Asks the model for other words, and the longer search for the fewest ratings; what stands stays meanwhile.
function useBetter(now, setNow, callAction) {
  const latest = useRef(now)
  latest.current = now
  const better = async (name, read) => {
    const answer = await act(callAction, name, { movie_id: now.movie.movie_id })
    if (answer.ok && latest.current.stamp === now.stamp) setNow((shown) => ({ ...shown, ...read(answer) }))
  }
  useEffect(() => {
    if (now.may_reword) better('reword', (answer) => (answer.text ? { text: answer.text, by: answer.by } : {}))
    if (now.smallest && !now.smallest.exact) better('smallest_set', (answer) => (answer.smallest ? { smallest: answer.smallest } : {}))
  }, [now.stamp])
  useEffect(() => {
    const worded = ({ origin, data }) => {
      if (origin !== location.origin || data?.kind !== 'mw:worded' || data.user !== now.user || data.movie_id !== now.movie.movie_id) return
      setNow((shown) => ({ ...shown, text: data.text, by: data.by }))
    }
    addEventListener('message', worded)
    return () => removeEventListener('message', worded)
  }, [now.user, now.movie.movie_id])
}

function WhyPanel({ props, callAction }) {
  const user = props.user || ''
  const key = `why/${props.movie.movie_id}/${props.stamp || ''}`
  absorb(user, key, { movies: props.parts })
  const mine = useStore(user)
  const [now, setNow] = useState(props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setNow(props), [props.movie.movie_id, props.stamp])
  useBetter(now, setNow, callAction)
  const again = async () => {
    setBusy(true)
    const answer = await act(callAction, props.kind === 'why_not' ? 'why_not' : 'why', { movie_id: props.movie.movie_id, refresh: true })
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
  const largest = (parts) => Math.max(...parts.map((part) => Math.abs(part.value)), 0)
  const not = now.kind === 'why_not'
  return <section className="mw-panel mw-whypanel" aria-label={t(not ? 'why.not_title' : 'why.title', now.movie)} aria-busy={busy} data-testid="why-panel" data-title={props.title}>
    <Place now={now} />
    <p className="mw-lead" data-testid="why-text" role="status">{now.text}{now.by ? <span className="mw-by" data-testid="why-by"> {t('why.by', now)}</span> : null}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    {now.parts.length ? <>
      <h3>{t('why.ratings')}</h3>
      <p className="mw-axis" aria-hidden="true"><span>{t('why.axis_against')}</span><span>{t('why.axis_for')}</span></p>
      <ul className="mw-reasons">
        {now.parts.map((part) => <Reason key={part.movie_id} label={named(part)} value={part.value} largest={largest(now.parts)}>
          <Stars movie={part} value={mine.stars[part.movie_id] ?? part.stars} busy={busy} size="s" onRate={give} />
          <Wrong id={`wrong-rating-${part.movie_id}`} reason={{ kind: 'rating', key: String(part.movie_id) }} label={part.title} busy={busy} onWrong={count} />
        </Reason>)}
      </ul>
      <p className="mw-note">{now.more ? t('why.most', { n: now.parts.length, more: now.more }) : ''} {t('why.change')}</p>
    </> : null}
    {now.smallest || now.counterfactuals.length ? <>
      <h3>{t('why.would_change')}</h3>
      {now.smallest ? <p className="mw-what" data-testid="smallest">{now.smallest.text}</p> : null}
      {now.counterfactuals.map((line) => <p key={line} className="mw-what" data-testid="counterfactual">{line}</p>)}
    </> : null}
    {now.features.length ? <>
      <h3>{t('why.features')}</h3>
      <p className="mw-axis" aria-hidden="true"><span>{t('why.axis_against')}</span><span>{t('why.axis_for')}</span></p>
      <ul className="mw-reasons">
        {now.features.map((part) => <Reason key={part.key} label={part.label} value={part.value} largest={largest(now.features)}>
          {part.removable ? <Wrong id={`wrong-feature-${part.key}`} reason={{ kind: 'feature', key: part.key }} label={part.label} busy={busy} onWrong={count} /> : null}
        </Reason>)}
      </ul>
    </> : null}
    {now.excluded?.length ? <>
      <h3>{t('taste.not_counted')}</h3>
      <ul className="mw-reasons">{now.excluded.map((reason) => <li key={`${reason.kind}/${reason.key}`} className="mw-reason"><s>{reason.label}</s>
        <button type="button" className="mw-link" data-testid={`count-again-${reason.key}`} disabled={busy} onClick={() => count(reason, true)}>{t('taste.count_again')}</button></li>)}</ul>
    </> : null}
    {now.told?.length ? <details className="mw-sources" data-testid="told-before"><summary>{t('why.told')}</summary>
      <ul>{now.told.map((told) => <li key={told.reason}><strong>{t('why.told_at', { day: told.day, rank: grouped(told.rank) })}</strong> {told.reason}</li>)}</ul></details> : null}
    {now.sources?.length ? <details className="mw-sources"><summary>{t('why.sources')}</summary><p className="mw-note">{now.sum}</p><ul>{now.sources.map((line) => <li key={line}>{line}</li>)}</ul></details> : null}
  </section>
}

window.mw.add('WhyPanel', WhyPanel)
