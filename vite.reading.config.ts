import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { target, vietnameseAria } from './vite.shared.ts'

const root = resolve(import.meta.dirname, 'src/reading')

/** Tells the offline worker which files make up this build; one changed byte makes it another version. */
function listedFiles(): Plugin {
  return {
    name: 'listed-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256')
      const names = Object.keys(bundle)
        .filter((name) => name !== 'worker.js')
        .toSorted()
      for (const name of names) {
        const file = bundle[name]!
        hash.update(name).update(file.type === 'chunk' ? file.code : file.source)
      }
      const worker = bundle['worker.js']
      if (worker?.type !== 'chunk') throw new Error('the offline worker was not built')
      const listed = JSON.stringify({ version: hash.digest('hex').slice(0, 16), names })
      worker.code = `const build=${listed};\n${worker.code}`
    },
  }
}

const asked = 'virtual:law-index'

/** What the first page lists and searches, read from the law as it stands. Node reads it, so that the law is not bundled here. */
function lawIndex(): Plugin {
  const reader = pathToFileURL(resolve(root, 'shelf/read-library.ts')).href
  return {
    name: 'law-index',
    resolveId: (id) => (id === asked ? `\0${asked}` : null),
    async load(id) {
      if (id !== `\0${asked}`) return null
      const { readLibrary, pack } = await import(/* @vite-ignore */ reader)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack(await readLibrary())))})`
    },
  }
}

/** The pages anybody may read, apart from the officer's program: they start with less and work offline. */
export default defineConfig({
  root,
  base: '/luat/',
  plugins: [react(), vietnameseAria(), lawIndex(), listedFiles()],
  publicDir: false,
  build: {
    outDir: resolve(import.meta.dirname, 'dist/reading'),
    emptyOutDir: true,
    target,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: resolve(root, 'index.html'), worker: resolve(root, 'offline/worker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js') },
    },
  },
})
