import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'

// A module may know the modules before it in this list, and of them only service.ts and model.ts (api.ts for the page's types).
const order = [
  'access',
  'organisation',
  'personnel',
  'decisions',
  'reorganisation',
  'evaluation',
  'initiatives',
  'honours',
  'pay',
  'rosters',
  'competencies',
  'training',
  'examinations',
  'recruitment',
  'appointments',
  'planning',
  'dossiers',
  'cleaning',
  'duplicates',
  'campaigns',
  'statistics',
  'desk',
]

type Import = { readonly file: string; readonly from: string }

async function* imports(pattern: string): AsyncGenerator<Import> {
  for await (const file of glob(pattern)) {
    if (/\.test\.tsx?$/.test(file)) continue
    const text = await readFile(file, 'utf8')
    for (const [, from] of text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g))
      if (from) yield { file, from }
  }
}

/** What stands in `files` and imports something outside `allowed`. */
async function strays(files: string, allowed: RegExp): Promise<string[]> {
  const found: string[] = []
  for await (const { file, from } of imports(files)) if (!allowed.test(from)) found.push(`${file} imports ${from}`)
  return found
}

const wrongModule = ({ file, from }: Import): string | undefined => {
  const here = file.split('/')[2]!
  const [, there = '', what = ''] = /^(?:#modules\/|(?:\.\.\/)+)([a-z]+)\/(.+)$/.exec(from) ?? []
  if (!order.includes(there) || there === here) return undefined
  if (order.indexOf(there) > order.indexOf(here)) return `${file}: ${here} must not know ${there}`
  const isPage = file.includes('/pages/')
  return /^(service|model)\.ts$/.test(what) || (isPage && /^(api\.ts|pages\/[\w-]+\.tsx?)$/.test(what))
    ? undefined
    : `${file}: ${there}/${what} is private`
}

test('modules know only the modules before them, by their public files', async () => {
  const found: string[] = []
  let seen = 0
  for await (const each of imports('src/modules/*/**/*.{ts,tsx}')) {
    seen++
    found.push(...[wrongModule(each)].filter((wrong) => wrong !== undefined))
  }
  assert.deepEqual(found, [])
  assert.ok(seen > 300, `only ${seen} imports were seen`)
})

test('a module that knows a later one, or a private file, is noticed', () => {
  const file = 'src/modules/personnel/service.ts'
  assert.ok(wrongModule({ file, from: '#modules/desk/model.ts' }))
  assert.ok(wrongModule({ file, from: '../access/store.ts' }))
  assert.equal(wrongModule({ file, from: '../access/service.ts' }), undefined)
})

test('every module folder has its place in the order', async () => {
  const folders = new Set<string>()
  for await (const file of glob('src/modules/*/*')) folders.add(file.split('/')[2]!)
  assert.deepEqual(
    [...folders].filter((folder) => !order.includes(folder)),
    [],
  )
})

test('law knows only law and lib, and no clock, file or network', async () => {
  assert.deepEqual(await strays('src/law/**/*.ts', /^(#law\/|#lib\/|\.\.?\/)/), [])
  for await (const file of glob('src/law/**/*.ts', { exclude: ['**/*.test.ts'] })) {
    assert.doesNotMatch(await readFile(file, 'utf8'), /new Date\(|Date\.now|process\.|fetch\(/, file)
  }
})

test('lib knows nothing of ours; db, sheets and documents know lib and the law kit, documents also the law they print by', async () => {
  assert.deepEqual(await strays('src/lib/**/*.ts', /^(#lib\/|\.\.?\/|node:|zod$|decimal\.js$)/), [])
  const outside = '[a-z@][\\w@/.-]*'
  const infrastructure = (law: string) =>
    new RegExp(`^(#lib/|#law/(${law})|#(db|sheets|documents)/|\\.\\.?/|node:|${outside}$)`)
  for (const layer of ['db', 'sheets', 'documents']) {
    const law = layer === 'documents' ? 'kit/|instruments|official-documents/' : 'kit/|instruments'
    assert.deepEqual(await strays(`src/${layer}/**/*.ts`, infrastructure(law)), [])
  }
})

test('only routes and pages of a module know the shell they are shown in', async () => {
  for await (const { file, from } of imports('src/modules/*/*.ts')) {
    if (/\/(routes|[\w-]+-routes|upload)\.ts$/.test(file)) continue
    assert.doesNotMatch(from, /^#(web|ui)\//, file)
    if (!/\/(download|export)\.ts$/.test(from)) assert.doesNotMatch(from, /^#http\//, `${file} imports ${from}`)
  }
})

test('routes hold no SQL, no try and no if; services hold no SQL', async () => {
  for await (const file of glob('src/modules/*/routes.ts')) {
    assert.doesNotMatch(await readFile(file, 'utf8'), /sql`|\btry\b|\bif \(/, file)
  }
  for await (const file of glob('src/modules/*/service.ts'))
    assert.doesNotMatch(await readFile(file, 'utf8'), /sql`/, file)
})

test('no module writes the two times of a fact by hand', async () => {
  for await (const file of glob('src/modules/**/*.ts')) {
    if (file.endsWith('.test.ts')) continue
    assert.doesNotMatch(
      await readFile(file, 'utf8'),
      /\bset\s+(known|valid)\s*=|insert into (unit_profile|unit_closure|staff_quota|person_identity|person_merge|posting|absence|discipline|evaluation_grade|salary_step|beyond_top_step)\b/,
      file,
    )
  }
})

/** Tests, and tables of law and of words, which are as long as what they list. */
const apart = [
  /\.test\.tsx?$/,
  /\/instruments|\/law\/pay\/rank-|\/tables\.ts$|^src\/law\/[^/]+\/rules[^/]*\.ts$/,
  /\/field-words-|reading\/words\/member-words/,
]

test('files stay small, blank lines not counted: median ≤ 40 lines, 95th percentile ≤ 150, none over 300', async () => {
  const sizes: { file: string; lines: number }[] = []
  for await (const file of glob('src/**/*.{ts,tsx}')) {
    if (apart.some((shape) => shape.test(file))) continue
    sizes.push({ file, lines: (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '').length })
  }
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.lines
  assert.deepEqual(
    sorted.filter(({ lines }) => lines > 300),
    [],
  )
  assert.ok(at(0.95) <= 150, `95th percentile ${at(0.95)}`)
  assert.ok(at(0.5) <= 40, `median ${at(0.5)}`)
})
