import { Button } from '#ui/Button.tsx'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { Decision } from '../api.ts'

export type Current = Pick<Decision, 'version' | 'state' | 'note'>
type Props = { readonly mine: string; readonly current: Current; readonly onMine: (version: number) => void }

/** Somebody else has written since: both versions, and who writes over whom is the user's choice. */
export const BothNotes = ({ mine, current, onMine }: Props) => (
  <>
    <KeyValue
      facts={[
        { label: 'Bản hiện có', value: current.note || 'không ghi gì' },
        { label: 'Bản của bạn', value: mine || 'không ghi gì' },
      ]}
    />
    {current.state === 'draft' && <Button onPress={() => onMine(current.version)}>Lưu bản của tôi</Button>}
  </>
)
