import type { Circle, Rights } from '#http/rights.ts'
import { type Role, roles } from '#modules/access/model.ts'
import { readWorkbook } from '#sheets/read.ts'
import type { Answer } from '#test/support/client.ts'
import { type Ask, type Probe, probes } from './probes.ts'
import { circles, type Whose, type World } from './world.ts'

/** Asks every route as every role about the record of every circle. Returns each answer that the table does not give. */
export async function faults(
  w: World,
  table: Rights,
  routes: Iterable<string> = table.keys(),
  asked: readonly Role[] = roles,
): Promise<string[]> {
  const found: string[] = []
  for (const route of routes) {
    const row = table.get(route)!
    if (row.anyone) continue
    const probe = probes[route]
    if (!probe) {
      found.push(`${route}: nobody asks it`)
      continue
    }
    const ask = await probe.ask(w, 'same-unit')
    found.push(...(await withoutSession(w, route, ask)))
    for (const role of asked) {
      const circle = row.circle[role]
      found.push(
        ...(await (circle === 'none' ? asStranger(w, route, ask, role) : asRole(w, route, probe, role, circle))),
      )
    }
  }
  return found
}

const methodOf = (route: string) => route.split(' ')[0]!

async function withoutSession(w: World, route: string, { path }: Ask): Promise<string[]> {
  const { statusCode } = await w.home.app.inject({
    method: methodOf(route) as 'GET',
    url: path,
    headers: { 'x-requested-with': 'hien-tai' },
  })
  return statusCode === 401 ? [] : [`${route}, not signed in: ${statusCode}`]
}

/** A role to which the route is closed: whatever it asks for. */
async function asStranger(w: World, route: string, { path, body, headers }: Ask, role: Role): Promise<string[]> {
  const { status } = await w.accounts[role].request(methodOf(route), path, body, headers)
  return status === 403 ? [] : [`${route} as ${role}: ${status}, expected 403`]
}

async function asRole(w: World, route: string, probe: Probe, role: Role, circle: Circle): Promise<string[]> {
  const found: string[] = []
  for (const whose of circles) {
    const expected = expectedOf(probe, circle, whose)
    if (expected === undefined) continue
    const { path, body, headers } = await probe.ask(w, whose)
    const answer = await w.accounts[role].request(methodOf(route), path, body, headers)
    const says = `${route} as ${role} on ${whose}: ${answer.status}, expected ${expected}`
    if (answer.status !== expected) found.push(`${says} ${JSON.stringify(answer.body).slice(0, 200)}`)
    else if (expected === 200 && probe.means === 'list')
      found.push(...(await wrongShown(w, probe, circle, answer)).map((wrong) => `${route} as ${role}: ${wrong}`))
  }
  return found
}

/** The status that the table gives to a role the route is open to; undefined where the question does not arise. */
function expectedOf({ means }: Probe, circle: Circle, whose: Whose): number | undefined {
  const near = whose === 'own' || whose === 'same-unit'
  switch (means) {
    case 'list':
      return whose === 'own' ? 200 : undefined
    case 'agency':
      return whose === 'other-agency' ? undefined : 200
    case 'whole':
      return 403
    case 'unit':
      return near ? 200 : 404
    case 'read':
      return whose === 'own' || (circle === 'unit' && near) ? 200 : 404
    case 'write':
      return whose === 'own' ? 403 : near ? 200 : 404
    default:
      return undefined
  }
}

async function wrongShown(w: World, { shows }: Probe, circle: Circle, answer: Answer): Promise<string[]> {
  if (shows === 'nobody') return strangers(w, answer)
  if (shows === 'paper') return []
  const text = shows === 'sheet' ? JSON.stringify(await readWorkbook(answer.raw)) : JSON.stringify(answer.body)
  const visible = (whose: Whose) =>
    shows === 'units' ? whose === 'same-unit' : whose === 'own' || (circle === 'unit' && whose === 'same-unit')
  const mark = (whose: Whose) => (shows === 'units' ? w.units[whose as 'same-unit'] : w.names[whose])
  return circles
    .filter((whose) => !(shows === 'units' && whose === 'own'))
    .filter((whose) => text.includes(mark(whose)) !== visible(whose))
    .map((whose) => `${visible(whose) ? 'hides' : 'shows'} ${whose}`)
}

const strangers = (w: World, { body }: Answer): string[] =>
  (['other-unit', 'other-agency'] as const)
    .filter((whose) => JSON.stringify(body).includes(w.names[whose]))
    .map((whose) => `shows ${whose}`)
