import { Page } from '#ui/Page.tsx'

export default function CalculatorsPage() {
  return (
    <Page title="Tính thử">
      <p>Các phép tính đang được chuẩn bị.</p>
    </Page>
  )
}
