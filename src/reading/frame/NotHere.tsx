import { Page } from '#ui/Page.tsx'
import { home } from '../route.ts'
import { To } from '../To.tsx'

export const NotHere = () => (
  <Page title="Không có trang này">
    <p>
      Địa chỉ có thể đã gõ nhầm, hoặc mục ấy mang tên khác. <To to={home}>Về trang đầu Đọc luật</To> để tìm.
    </p>
  </Page>
)
