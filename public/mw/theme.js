// Puts the chosen theme on a page before it is painted. Loaded by itself, ahead of everything else.
(() => {
  const KEY = 'vite-ui-theme'
  if (!localStorage.getItem(KEY)) localStorage.setItem(KEY, 'system')
  const theme = localStorage.getItem(KEY)
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')
})()
