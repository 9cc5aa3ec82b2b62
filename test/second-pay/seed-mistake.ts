import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { mistakes } from './mistakes.ts'

/** Preloaded (--import): the library is loaded with the one mistake that SECOND_PAY_MISTAKE names. */
const mistake = mistakes.find(({ what }) => what === process.env['SECOND_PAY_MISTAKE'])
if (!mistake) throw new Error('SECOND_PAY_MISTAKE names no mistake of mistakes.ts')

const { file, right, wrong } = mistake
const url = new URL(`../../${file}`, import.meta.url).href
const source = readFileSync(fileURLToPath(url), 'utf8')
if (!source.includes(right)) throw new Error(`${file} no longer says: ${right}`)

registerHooks({
  load(asked, context, next) {
    if (asked !== url) return next(asked, context)
    return { format: 'module-typescript', source: source.replace(right, () => wrong), shortCircuit: true }
  },
})
