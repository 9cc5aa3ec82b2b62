import { useParam } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import type { Comparison } from '../api.ts'
import { Compared } from './Compared.tsx'
import css from './duplicates.module.css'
import { MergeForm } from './MergeForm.tsx'
import { NotOne } from './NotOne.tsx'

/** So sánh hai hồ sơ cạnh nhau, then merge them or say that they are two people. */
export function PairPage() {
  const [a, b] = [useParam('a'), useParam('b')]
  const pair = useGet<Comparison>('/duplicates/pair', { a, b })
  const mayMerge = useMay('POST /api/merges')
  const mayDismiss = useMay('POST /api/duplicates/dismissals')
  const count = pair.sections.flatMap(({ lines }) => lines).filter(({ sign }) => sign !== 'same').length
  return (
    <Page
      title={`${pair.a.fullName} và ${pair.b.fullName}`}
      lead={pair.dismissed ? 'Đã ghi là không phải một người.' : `${count} chỗ khác nhau hoặc chỉ một hồ sơ có.`}
      actions={mayDismiss && <NotOne pair={pair} />}
    >
      <p>
        <Link to="/trung-nguoi">Tất cả các cặp</Link>
      </p>
      <Compared pair={pair} />
      {mayMerge && !pair.dismissed && <MergeForm key={`${a} ${b}`} pair={pair} />}
      <p className={css['acts']}>
        <Link to={`/con-nguoi/${pair.a.id}`}>Mở hồ sơ thứ nhất</Link>
        <Link to={`/con-nguoi/${pair.b.id}`}>Mở hồ sơ thứ hai</Link>
      </p>
    </Page>
  )
}
