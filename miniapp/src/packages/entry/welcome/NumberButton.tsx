import { Button as NativeButton, type ButtonProps as NativeProps } from '@tarojs/components';
import { Box } from '../../../ui/Box.tsx';
import { usePressOnce } from '../../../ui/press-once.ts';
import { useRef } from 'react';

export interface NumberButtonProps {
  /** WeChat gave a code for the number; the number itself only the server sees. */
  onCode(code: string): Promise<void>;
  /** The user did not want to, or WeChat did not. */
  onDenied(): void;
  children: string;
}

/** WeChat knows both by one press; Taro's types know each alone. */
const OPENS = 'getPhoneNumber|agreePrivacyAuthorization' as NativeProps.OpenType;

/** WeChat's own button: only a press on it may ask for the number. */
export function NumberButton({ onCode, onDenied, children }: NumberButtonProps) {
  const given = useRef('');
  const bind = usePressOnce(() => onCode(given.current));
  return (
    <NativeButton
      id="bind-number"
      className="press btn secondary native"
      hoverClass="pressed"
      openType={OPENS}
      onGetPhoneNumber={({ detail }) => {
        if (!detail.code) return onDenied();
        given.current = detail.code;
        bind();
      }}
    >
      <Box as="span">{children}</Box>
    </NativeButton>
  );
}
