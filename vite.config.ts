import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { target, vietnameseAria } from './vite.shared.ts'

const root = resolve(import.meta.dirname, 'src/web')

// What every page needs, in one file: sixty small ones cost the first page a tenth more.
const frame = [
  /react-(aria|stately)\/dist\/private\/(utils|interactions|focus|i18n|ssr|label)\//,
  /lucide-react\/dist\/esm\/(?!icons)/,
  /@tanstack\//,
  /src\/ui\/(query|api|session|format|address|day|toasts|useAct|cx)\.ts/,
  /src\/ui\/(Table|table|Button|Page|PopButton|SearchField|Tabs|Link|Filters)/,
]
const inFrame = (id: string) => frame.some((part) => part.test(id))

export default defineConfig(({ command }) => ({
  root,
  plugins: [react(), vietnameseAria()],
  publicDir: false,
  server: { port: 5173, proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:8080' } },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    target,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: inFrame }] } } },
  },
  define: { galleryShown: JSON.stringify(command === 'serve' || process.env['GALLERY'] === '1') },
}))
