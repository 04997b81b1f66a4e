import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { messagesEn } from './en.ts';
import type { MessageWords } from './message-words.ts';
import { messagesZhCN } from './zh-CN.ts';
import { messagesZhHant } from './zh-Hant.ts';

const MESSAGE_WORDS: Readonly<Record<Language, MessageWords>> = { 'zh-CN': messagesZhCN, 'zh-Hant': messagesZhHant, en: messagesEn };

/** The words of messages by WeChat in the reader's language. */
export const useMessageWords = (): MessageWords => MESSAGE_WORDS[useLanguage()];
