// Ratings from another site: the button that opens the file dialog, and what went wrong with it.
import { act } from './calls.js'
import { change, relay } from './store.js'
import { t } from './words.js'

const LARGEST = 10 * 2 ** 20

async function handed(file) {
  const answer = await fetch('/api/import/', { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } })
  const report = await answer.json()
  if (!answer.ok) throw new Error(`${report.detail[0].toUpperCase()}${report.detail.slice(1)}.`)
  return report
}

export function makeImport({ createElement: h, Fragment, useRef }, useStore) {
  // Hands the file to the API, and has the chat tell what was found.
  function ImportButton({ user, callAction, label, quiet, id = 'import' }) {
    const input = useRef(null)
    const { bringing } = useStore(user)
    const tell = (value) => change(user, (s) => { s.bringing = value })
    const send = async (event) => {
      const file = event.target.files[0]
      event.target.value = ''
      if (!file) return
      if (file.size > LARGEST) return tell({ text: t('import.too_large') })
      tell({ busy: true })
      try {
        const told = relay(user, await act(callAction, 'imported', { report: await handed(file) }))
        tell(told.ok ? null : { text: told.message })
      } catch (problem) {
        tell({ text: problem instanceof TypeError ? t('trouble.unreachable') : problem.message })
      }
    }
    return h(Fragment, null,
      h('button', { type: 'button', className: `mw-button${quiet ? ' mw-quiet' : ''}`, 'data-testid': id, disabled: !!bringing?.busy, title: t('import.kinds'), onClick: () => input.current.click() }, bringing?.busy ? t('import.reading') : label),
      h('input', { ref: input, type: 'file', accept: '.csv,.tsv,.txt,.zip,text/csv,application/zip', hidden: true, 'aria-label': label, 'data-testid': `${id}-file`, onChange: send }))
  }

  function ImportTrouble({ user }) {
    const { bringing } = useStore(user)
    return bringing?.text ? h('p', { className: 'mw-failed', role: 'alert', style: { marginTop: '.4rem' } }, bringing.text) : null
  }

  return { ImportButton, ImportTrouble }
}
