// Taro's types know `ariaLabel` on some components only.
import '@tarojs/components/types/common';

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLabel?: string;
    ariaRole?: string;
    ariaHidden?: boolean;
    ariaDisabled?: boolean;
    ariaChecked?: boolean;
    ariaLive?: 'off' | 'polite' | 'assertive';
  }
}
