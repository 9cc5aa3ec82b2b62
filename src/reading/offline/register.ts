/** Keeps the pages for when the network is off; where a browser cannot, they work while it is on. */
export function keepOffline() {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  const register = () => void navigator.serviceWorker.register('/luat/worker.js', { scope: '/luat' }).catch(() => {})
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
