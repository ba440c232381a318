// Puts the chosen theme on our own pages before they are painted.
(() => {
  const theme = localStorage.getItem('vite-ui-theme') || 'system'
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')
})()
