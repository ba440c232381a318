import React from 'react'

// An answer failed: asks the same once more, by one press.
const { t } = window.mw
const { useStore, change } = window.mw.kit(React)

function Retry({ props, sendUserMessage }) {
  const mine = useStore('')
  const key = `retry ${props.stamp}`
  const again = () => {
    change('', (s) => { s.said[key] = { done: true } })
    sendUserMessage(props.message)
  }
  return <div className="mw-choices"><button type="button" className="mw-button mw-quiet" data-testid="retry" disabled={!!mine.said[key]} onClick={again}>{mine.said[key] ? t('again.sent') : t('again.button')}</button></div>
}

window.mw.add('Retry', Retry)
