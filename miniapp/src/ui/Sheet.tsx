import type { ReactNode } from 'react';
import { View } from '@tarojs/components';

export interface SheetProps {
  open: boolean;
  title: string;
  /** On a wide screen it stands at the side, for a long form. */
  side?: boolean;
  /** On a wide screen it takes more of it, for a survey that is read at one look. */
  wide?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A question or a choice that slides up over the page; a press beside it closes it. */
export function Sheet({ open, title, side = false, onClose, children }: SheetProps) {
  if (!open) return null;
  return (
    <View className="sheet-layer" catchMove>
      <View className="scrim" ariaHidden onClick={onClose} />
      <View className={`sheet ${side ? 'side' : ''}`} ariaRole="dialog" ariaLabel={title}>
        <View className="grab" ariaHidden />
        <View className="sheet-title" ariaRole="heading">
          {title}
        </View>
        {children}
      </View>
    </View>
  );
}
