import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'

export const Count = ({ count, onPress }: { readonly count: number; readonly onPress: () => void }) =>
  count === 0 ? (
    <span>0</span>
  ) : (
    <Button look="quiet" onPress={onPress}>
      {number(count)}
    </Button>
  )
