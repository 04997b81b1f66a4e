import { create } from 'zustand';
import type { IconName } from './icons.ts';

interface ToastStore {
  words: string;
  icon: IconName;
}
const SHOWN_FOR = 4_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export const useToast = create<ToastStore>(() => ({ words: '', icon: 'check' }));

/** Says a result for a short while, over the bar above the page: what is pressed there and below stays free. */
export function toast(words: string, icon: IconName = 'check'): void {
  clearTimeout(timer);
  useToast.setState({ words, icon });
  timer = setTimeout(() => useToast.setState({ words: '' }), SHOWN_FOR);
}
