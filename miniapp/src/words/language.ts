import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { LANGUAGES, type Language } from '@huiyin/shared/kernel/language';
import { keepOnDevice } from '../api/device-storage.ts';

const STORED_AS = 'language';
const stored = (): Language => LANGUAGES.find((language) => language === Taro.getStorageSync(STORED_AS)) ?? LANGUAGES[0];

interface LanguageChoice {
  language: Language;
  choose(language: Language): void;
}

/** The language of this device's screens. */
export const useLanguageChoice = create<LanguageChoice>((set) => ({
  language: stored(),
  choose(language) {
    keepOnDevice(STORED_AS, language);
    set({ language });
  },
}));

export const useLanguage = (): Language => useLanguageChoice((choice) => choice.language);
export const currentLanguage = (): Language => useLanguageChoice.getState().language;
