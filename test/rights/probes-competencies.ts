import type { Probe } from './probes.ts'
import { circles } from './world.ts'

const required = { subjectKind: 'agency', subject: '', framework: 'it', code: 'IU01', level: 1, from: '2018-01-01' }
const reason = 'Kiểm tra quyền'
const held = { framework: 'it', code: 'IU02', level: 1, kind: 'recognised', evidence: 'Biên bản', from: '2018-01-01' }

export const competencyProbes: Readonly<Record<string, Probe>> = {
  'GET /api/competencies/frameworks': { means: 'agency', ask: () => ({ path: '/api/competencies/frameworks' }) },
  'GET /api/competencies/requirements': { means: 'agency', ask: () => ({ path: '/api/competencies/requirements' }) },
  'POST /api/competencies/requirements': {
    means: 'whole',
    ask: () => ({ path: '/api/competencies/requirements', body: { ...required, reason } }),
  },
  'GET /api/competencies/gaps': {
    means: 'list',
    shows: 'nobody',
    ask: () => ({ path: '/api/competencies/gaps' }),
  },
  'GET /api/competencies/gaps/people': {
    means: 'list',
    async ask(w) {
      for (const whose of circles)
        await (await w.officer(whose)).post('/api/competencies/requirements', { ...required, reason })
      return { path: '/api/competencies/gaps/people?framework=it&code=IU01' }
    },
  },
  'POST /api/people/:id/competencies': {
    means: 'write',
    ask: (w, whose) => ({
      path: `/api/people/${w.people[whose]}/competencies`,
      body: { ...held, until: null, reason },
    }),
  },
}
