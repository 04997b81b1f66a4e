import type { ContentMark } from '@huiyin/shared/complaints/content-check.contract';
import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';

/** What the platform’s check found of a matter, and what may be done about it. */
export interface ContentWords {
  title: string;
  /** What was found, in which parts. */
  found: Readonly<Record<ContentMark['state'], (parts: string) => string>>;
  words: string;
  added(count: number): string;
  files(count: number): string;
  and: string;
  whatToDo: string;
  clear: string;
  confirm: string;
  cleared(by: string, moment: string): string;
  confirmed(by: string, moment: string): string;
  decideAgain: Readonly<Record<'clear' | 'confirm', string>>;
  done: Readonly<Record<'cleared' | 'confirmed', string>>;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const WORDS: Readonly<Record<Language, ContentWords>> = {
  'zh-CN': {
    title: '内容检查',
    found: { review: (parts) => `需要人看一眼：${parts}`, risky: (parts) => `微信认为可能违规：${parts}` },
    words: '文字',
    added: (count) => `后来写的 ${count} 段话`,
    files: (count) => `${count} 张照片或视频`,
    and: '、',
    whatToDo: '这件事照常办。公示里和家人那里先不显示，请您看一眼再定。',
    clear: '没问题，可以公示',
    confirm: '不公示',
    cleared: (by, moment) => `${by}看过，可以公示 · ${moment}`,
    confirmed: (by, moment) => `${by}看过，不公示 · ${moment}`,
    decideAgain: { clear: '改为可以公示', confirm: '改为不公示' },
    done: { cleared: '记下了，办结后会公示', confirmed: '记下了，不公示' },
  },
  'zh-Hant': {
    title: '內容檢查',
    found: { review: (parts) => `需要人看一眼：${parts}`, risky: (parts) => `微信認為可能違規：${parts}` },
    words: '文字',
    added: (count) => `後來寫的 ${count} 段話`,
    files: (count) => `${count} 張照片或影片`,
    and: '、',
    whatToDo: '這件事照常辦。公示裡和家人那裡先不顯示，請您看一眼再定。',
    clear: '沒問題，可以公示',
    confirm: '不公示',
    cleared: (by, moment) => `${by}看過，可以公示 · ${moment}`,
    confirmed: (by, moment) => `${by}看過，不公示 · ${moment}`,
    decideAgain: { clear: '改為可以公示', confirm: '改為不公示' },
    done: { cleared: '記下了，辦結後會公示', confirmed: '記下了，不公示' },
  },
  en: {
    title: 'Content check',
    found: { review: (parts) => `Somebody has to look at ${parts}`, risky: (parts) => `WeChat thinks ${parts} may break its rules` },
    words: 'the words',
    added: (count) => plural(count, 'later text', 'later texts'),
    files: (count) => plural(count, 'photo or video', 'photos or videos'),
    and: ' and ',
    whatToDo: 'The matter is handled as usual. Neither the public board nor the family shows it until you have looked.',
    clear: 'Fine for the board',
    confirm: 'Keep off the board',
    cleared: (by, moment) => `${by} looked: fine for the board · ${moment}`,
    confirmed: (by, moment) => `${by} looked: kept off the board · ${moment}`,
    decideAgain: { clear: 'Allow it after all', confirm: 'Keep it off after all' },
    done: { cleared: 'Noted; once settled it is shown', confirmed: 'Noted; it is not shown' },
  },
};

/** In the reader's language. */
export const useContentWords = (): ContentWords => WORDS[useLanguage()];
