import { sql } from 'kysely'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import { makePeople } from './make-people.ts'
import { clock, type Measure } from './measure.ts'

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

type Times = {
  readonly asked: readonly { readonly q: string; readonly ms: number }[]
  readonly least: readonly number[]
}

async function ask(agency: TestAgency, path: (q: string) => string, more?: readonly string[]): Promise<Times> {
  const officer = await agency.as('officer')
  const asked: { q: string; ms: number }[] = []
  const least: number[] = []
  for (let run = -1; run < 3; run++) {
    for (const q of more ?? words) {
      const floor = await clock(() => byHand(agency, more ? '' : q))
      const { ms, result } = await clock(() => officer.get(more ? `${path('')}${q}` : path(q)))
      if (result.status !== 200) throw new Error(`${q}: ${JSON.stringify(result.body)}`)
      if (run < 0) continue
      asked.push({ q, ms })
      least.push(floor.ms)
    }
  }
  return { asked, least }
}

/** The least that shows the same names: fifty of them, each with its unit, in the order of the list, uncounted. */
const byHand = ({ db, agency, today }: TestAgency, q: string) =>
  sql`select i.full_name, s.title, u.name from person_identity i
    join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and upper_inf(s.known) and s.valid @> ${today}::date
    join unit_profile u on u.agency_id = s.agency_id and u.unit_id = s.unit_id and upper_inf(u.known) and u.valid @> ${today}::date
    where i.agency_id = ${agency.id} and upper_inf(i.known) and i.valid @> ${today}::date and i.folded like '%' || fold(${q}) || '%'
    order by i.given_name collate "vi", i.full_name collate "vi", i.person_id limit 50`.execute(db)

function measure(name: string, { asked, least }: Times, goal: number | null, detail: Measure['detail']): Measure {
  const sorted = asked.toSorted((a, b) => a.ms - b.ms)
  const at = <T>(of: readonly T[], share: number) => of[Math.min(of.length - 1, Math.floor(share * of.length))]!
  const slowest = sorted
    .slice(-3)
    .map(({ q, ms }) => `“${q}” ${Math.round(ms)} ms`)
    .join('; ')
  const limit = at(
    least.toSorted((a, b) => a - b),
    0.95,
  )
  const seen = { ...detail, 'trung vị': at(sorted, 0.5).ms, 'lâu nhất': slowest, lần: asked.length }
  return { name, unit: 'ms', value: at(sorted, 0.95).ms, limit, ratio: null, goal, detail: seen }
}
