import type { Plugin } from 'vite'
import { ariaWords } from './src/ui/aria-words.ts'

/** The oldest browsers still met in offices. */
export const target = ['chrome109', 'firefox115', 'safari16']

/** react-aria knows 34 languages but not ours: one dictionary, Vietnamese, instead of all of them. */
export function vietnameseAria(): Plugin {
  return {
    name: 'vietnamese-aria',
    load(id) {
      const part = /react-(?:aria|stately|aria-components)\/dist\/private\/intl\/(\w+)\/([\w-]+)\.mjs$/.exec(id)
      if (!part) return null
      if (part[2] !== 'en-US') return 'export default {}'
      return ariaWords[part[1]!] ? `export default ${ariaWords[part[1]!]}` : null
    },
  }
}
