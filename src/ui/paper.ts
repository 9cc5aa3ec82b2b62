import { say } from './toasts.ts'

/** Also on plain http in an office network, where the clipboard API is absent. */
export async function copyText(text: string) {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    copyOldWay(text)
  }
  say('Đã sao chép')
}

function copyOldWay(text: string) {
  const area = Object.assign(document.createElement('textarea'), { value: text })
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

/** Print the page, or the open panel alone. */
export function printPart(part: 'page' | 'panel') {
  document.documentElement.dataset['print'] = part
  window.addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true })
  window.print()
}
