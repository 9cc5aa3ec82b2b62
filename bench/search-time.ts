import { sql } from 'kysely'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import { makePeople } from './make-people.ts'
import { clock, type Measure, median } from './measure.ts'

/** What is typed, letter after letter: found often, seldom, never; without marks, with them, from the middle. */
const typed = ['nguyễn thị thu hương', 'tran', 'dung', 'đỗ quốc uyên', 'van binh', 'kh', 'xqz', 'phạm hồng ng']
const words = [...new Set(typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1).trim())))].filter(
  (text) => text.length > 1,
)

/** The list and Ctrl K, each asked for every prefix of those names through HTTP, as the page asks. */
export async function searchTime(people: number, goal: number | null): Promise<Measure[]> {
  const agency = await testAgency()
  try {
    for (let unit = 1; unit <= 40; unit++) await agency.unit(`Trường số ${unit}`)
    const made = await clock(async () => makePeople(await agency.context(), agency.ownerUrl, people))
    const detail = { 'tạo dữ liệu (ms)': Math.round(made.ms) }
    const list = await ask(agency, (q) => `/api/people?limit=50&q=${encodeURIComponent(q)}`)
    const dialog = await ask(agency, (q) => `/api/search?q=${encodeURIComponent(q)}`)
    const pages = await ask(agency, () => '/api/people?limit=50', ['', '&page=40', '&circle=intellectuals'])
    const named = (name: string) => `${name}, ${people.toLocaleString('vi')} người, p95`
    return [
      measure(named('tìm trong danh sách khi đang gõ'), list, goal, detail),
      measure(named('Ctrl K khi đang gõ'), dialog, goal, detail),
      measure(named('lật trang danh sách'), pages, null, detail),
    ]
  } finally {
    await agency.close()
  }
}

type Times = { readonly asked: readonly { readonly q: string; readonly ms: number }[]; readonly least: number }

async function ask(agency: TestAgency, path: (q: string) => string, more?: readonly string[]): Promise<Times> {
  const officer = await agency.as('officer')
  const asked: { q: string; ms: number }[] = []
  const least: number[] = []
  for (let run = -1; run < 3; run++) {
    for (const q of more ?? words) {
      const { ms, result } = await clock(() => officer.get(more ? `${path('')}${q}` : path(q)))
      if (result.status !== 200) throw new Error(`${q}: ${JSON.stringify(result.body)}`)
      const floor = await clock(() => sql`select 1`.execute(agency.db))
      if (run < 0) continue
      asked.push({ q, ms })
      least.push(floor.ms)
    }
  }
  return { asked, least: median(least) }
}

function measure(name: string, { asked, least }: Times, goal: number | null, detail: Measure['detail']): Measure {
  const sorted = asked.toSorted((a, b) => a.ms - b.ms)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  const slowest = sorted
    .slice(-3)
    .map(({ q, ms }) => `“${q}” ${Math.round(ms)} ms`)
    .join('; ')
  const { ms } = at(0.95)
  const seen = { ...detail, 'trung vị': at(0.5).ms, 'lâu nhất': slowest, lần: asked.length, 'hỏi máy chủ': least }
  return { name, unit: 'ms', value: ms, limit: null, ratio: null, goal, detail: seen }
}
