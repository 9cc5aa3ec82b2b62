import type { Results } from './api.ts'

type Outcome = Pick<Results['rows'][number], 'state' | 'passed' | 'annulled'>

/** Đạt, không đạt, hoặc vì sao chưa có. */
export function stateWords({ state, passed, annulled }: Outcome): string {
  if (state === 'absent') return 'Vắng thi'
  if (state === 'sitting') return 'Chưa kết thúc ca'
  if (state === 'waiting') return 'Chờ chấm'
  return annulled ? 'Hủy kết quả' : passed ? 'Đạt' : 'Không đạt'
}
