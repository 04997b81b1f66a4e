import type { Language } from '../kernel/language.ts';

/** The headings of the page that one takes away. */
export interface ExportWords {
  title: string;
  made(moment: string): string;
  profile: string;
  matters: string;
  readings: string;
  readingsNone: string;
  /** Of a call that was about no matter. */
  readingNoMatter: string;
  consents: string;
  sessions: string;
  notices: string;
  photos: string;
  place: string;
  rating: string;
  none: string;
}

const WORDS: Readonly<Record<Language, ExportWords>> = {
  'zh-CN': {
    title: '我的数据',
    made: (moment) => `导出时间：${moment}`,
    profile: '我是谁',
    matters: '我报过的事',
    readings: '谁看过我的完整号码',
    readingsNone: '还没有人看过',
    readingNoMatter: '电话联系，不是为哪件报事',
    consents: '我同意过的隐私说明',
    sessions: '登录的设备',
    notices: '收到的通知',
    photos: '照片和视频在 photos 文件夹里',
    place: '地点',
    rating: '评价',
    none: '没有',
  },
  'zh-Hant': {
    title: '我的資料',
    made: (moment) => `匯出時間：${moment}`,
    profile: '我是誰',
    matters: '我報過的事',
    readings: '誰看過我的完整號碼',
    readingsNone: '還沒有人看過',
    readingNoMatter: '電話聯絡，不是為哪件報事',
    consents: '我同意過的隱私說明',
    sessions: '登入的設備',
    notices: '收到的通知',
    photos: '照片和影片在 photos 資料夾裏',
    place: '地點',
    rating: '評價',
    none: '沒有',
  },
  en: {
    title: 'My data',
    made: (moment) => `Exported ${moment}`,
    profile: 'Who I am',
    matters: 'What I reported',
    readings: 'Who saw my whole number',
    readingsNone: 'Nobody so far',
    readingNoMatter: 'a call that was not about a matter',
    consents: 'Versions of the privacy page that I agreed to',
    sessions: 'Devices signed in',
    notices: 'Messages to me',
    photos: 'Photos and videos are in the folder photos',
    place: 'Place',
    rating: 'Rating',
    none: 'none',
  },
};

export const exportWords = (language: Language): ExportWords => WORDS[language];
