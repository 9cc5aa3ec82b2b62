import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstAnswer, TypstJob } from './typst-job.ts'

const templates = join(import.meta.dirname, 'typst')
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => join(fonts, face))

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: faces }] })

parentPort?.on('message', (job: TypstJob) => {
  const answer = attempt(job)
  parentPort!.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : [])
})

function attempt(job: TypstJob): TypstAnswer {
  try {
    return { pdf: new Uint8Array(typeset(job)) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  } finally {
    compiler.evictCache(2)
  }
}

function typeset({ template, data }: TypstJob): Buffer {
  const mainFilePath = join(templates, `${template}.typ`)
  const compiled = compiler.compile({ mainFilePath, inputs: { data } })
  if (compiled.result === null || compiled.hasError()) {
    const diagnostics = compiled.takeError()
    throw new Error(`Typst: ${JSON.stringify(diagnostics?.shortDiagnostics ?? 'no result')}`)
  }
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'a-2a' })
  } catch {
    // A sign that the font lacks forbids PDF/A; the document matters more than its archive label.
    return compiler.pdf(compiled.result, { pdfStandard: '1.7' })
  }
}
