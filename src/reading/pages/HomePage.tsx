import { Page } from '#ui/Page.tsx'

export default function HomePage() {
  return (
    <Page title="Đọc luật">
      <p>Đang chuẩn bị.</p>
    </Page>
  )
}
