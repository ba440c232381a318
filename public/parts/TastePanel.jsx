import React, { useEffect, useState } from 'react'

// What the ratings make us believe, where each belief comes from, and a way to say it is wrong.
const { useStore, act, change } = window.mw.kit(React)

function Belief({ belief, largest, busy, onWrong }) {
  const share = largest ? Math.min(1, Math.abs(belief.value) / largest) * 50 : 0
  return <li>
    <div className="mw-reason"><span><strong>{belief.label}</strong> <span className="mw-kind">{belief.group}</span></span>
      <span className="mw-value">{belief.value > 0 ? 'drawn to' : 'away from'}</span></div>
    <span className={`mw-bar ${belief.value < 0 ? 'mw-minus' : 'mw-plus'}`} aria-hidden="true"><span style={{ width: `${share}%`, [belief.value < 0 ? 'right' : 'left']: '50%' }} /></span>
    <div className="mw-reason"><span className="mw-from">{belief.from}</span>
      <button type="button" className="mw-link" disabled={busy} data-testid={`wrong-${belief.key}`} aria-label={`That’s wrong: ${belief.label}`} onClick={() => onWrong(belief)}>That’s wrong</button></div>
  </li>
}

function TastePanel({ props, callAction }) {
  const user = props.user || ''
  useStore(user)
  const [now, setNow] = useState(props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setNow(props), [props.stamp])
  const count = async (reason, counts) => {
    setBusy(true)
    const answer = await act(callAction, counts ? 'include' : 'exclude', { kind: reason.kind, key: reason.key })
    const fresh = answer.ok ? await act(callAction, 'taste', { refresh: true }) : answer
    setBusy(false)
    setProblem(fresh.ok ? '' : fresh.message)
    if (fresh.props) setNow(fresh.props)
    change(user, (s) => { s.taste += 1 })
    dispatchEvent(new CustomEvent('mw:refresh', { detail: user }))
  }
  const largest = Math.max(...now.beliefs.map((belief) => Math.abs(belief.value)), 0)
  return <section className="mw-panel" aria-label="Your taste" aria-busy={busy} data-testid="taste-panel">
    <p className="mw-lead">{now.text}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    <ul className="mw-reasons">{now.beliefs.map((belief) => <Belief key={belief.key} belief={belief} largest={largest} busy={busy} onWrong={(one) => count(one, false)} />)}</ul>
    {now.excluded.length ? <>
      <h3>Not counted</h3>
      <ul className="mw-reasons">{now.excluded.map((reason) => <li key={`${reason.kind}/${reason.key}`} className="mw-reason"><s>{reason.label}</s>
        <button type="button" className="mw-link" disabled={busy} data-testid={`count-again-${reason.key}`} onClick={() => count(reason, true)}>Count it again</button></li>)}</ul>
    </> : null}
    <p className="mw-note">{now.note}</p>
  </section>
}

window.mw.add('TastePanel', TastePanel)
