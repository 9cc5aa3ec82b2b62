import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { target } from './vite.shared.ts'

/** The exam hall, apart from everything else: it must open on an old computer at once. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/taking'),
  base: '/thi/',
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: resolve(import.meta.dirname, 'dist/taking'),
    emptyOutDir: true,
    target,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
