import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { LANGUAGES, type Language } from '@huiyin/shared/kernel/language';
import { keepOnDevice } from '../api/device-storage.ts';
import { fetchCatalogue } from './catalogues.ts';

const STORED_AS = 'language';
const stored = (): Language => LANGUAGES.find((language) => language === Taro.getStorageSync(STORED_AS)) ?? LANGUAGES[0];

/** Each by its own name, whatever language the reader has now. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' };

interface LanguageChoice {
  language: Language;
  /** Rejects where the words of that language cannot be had now; the language stays. */
  choose(language: Language): Promise<void>;
}

/** The language of this device's screens. */
export const useLanguageChoice = create<LanguageChoice>((set) => ({
  language: stored(),
  async choose(language) {
    await fetchCatalogue(language);
    keepOnDevice(STORED_AS, language);
    set({ language });
  },
}));

export const useLanguage = (): Language => useLanguageChoice((choice) => choice.language);
export const currentLanguage = (): Language => useLanguageChoice.getState().language;

/** The words of this device's language; where they cannot be had, the pages speak the language that is always at hand, and say so, until another start or choice. */
export const wordsAtHand: Promise<void> = fetchCatalogue(currentLanguage()).catch(() => useLanguageChoice.setState({ language: LANGUAGES[0] }));
