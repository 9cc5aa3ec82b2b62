import { counterFramework } from './counter.ts'
import type { Competency, Framework } from './framework.ts'
import { itFramework } from './it.ts'
import { stateManagementFramework } from './state-management.ts'
import { vtosFramework } from './vtos.ts'

/** Các khung năng lực, each in its version in use. */
export const frameworks: readonly Framework[] = [itFramework, counterFramework, stateManagementFramework, vtosFramework]

export const findCompetency = (framework: string, code: string): Competency | undefined =>
  frameworks.find(({ id }) => id === framework)?.competencies.find((one) => one.code === code)

/** 'IU03 Xử lý văn bản'; the code alone where no framework has it. */
export const competencyName = (framework: string, code: string): string => {
  const found = findCompetency(framework, code)
  return found ? `${code} ${found.name}` : code
}
