import { Page } from '#ui/Page.tsx'
import { To } from '../To.tsx'
import css from './CalculatorsPage.module.css'
import { calculators } from './list.ts'

/** The calculators, each with what it answers. */
export default function CalculatorsPage() {
  return (
    <Page
      title="Tính thử"
      lead="Luật chạy ngay trong trang: không cần đăng nhập, những gì gõ vào không gửi đi đâu, ngắt mạng vẫn tính được."
    >
      <ol className={css['list']}>
        {calculators.map(({ id, title, asks }) => (
          <li key={id}>
            <To to={`/luat/tinh/${id}`}>{title}</To>
            <p>{asks}</p>
          </li>
        ))}
      </ol>
    </Page>
  )
}
