import { Badge } from '#ui/Badge.tsx'
import type { AccountRow } from '../api.ts'
import { grantWords } from '../arrange.ts'

/** Vai trò và phạm vi; a scope that ended reaches nobody and is to be given anew. */
export const Granted = ({ grants }: Pick<AccountRow, 'grants'>) =>
  grants.map((grant) => (
    <div key={`${grant.role} ${grant.unitId}`}>
      {grantWords(grant)}{' '}
      {grant.unitId !== null && grant.unitName === null && <Badge tone="waits">Cần giao lại phạm vi</Badge>}
    </div>
  ))
