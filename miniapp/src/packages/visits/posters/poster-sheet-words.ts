import type { Language } from '@huiyin/shared/kernel/language';

export interface PosterSheetWords {
  title: string;
  perSheet: string;
  each(count: number): string;
  hint: string;
  noneTitle: string;
  noneWords: string;
  /** The name of a code for who cannot see it. */
  codeOf(place: string): string;
  call: string;
  howByCamera: string;
  howByWechat: string;
  typed: string;
  hotline: string;
}

export const POSTER_SHEET_WORDS: Readonly<Record<Language, PosterSheetWords>> = {
  'zh-CN': {
    title: '打印张贴码',
    perSheet: '每张纸几个码',
    each: (count) => `一页 ${count} 个`,
    hint: 'A4 纸。多个码一页的，沿虚线剪开。',
    noneTitle: '没有可以打印的码',
    noneWords: '这里的码都停用了，或者还没有添加。请回张贴码添加。',
    codeOf: (place) => `${place}的报事码`,
    call: '哪里不对，扫码报事',
    howByCamera: '用手机相机或微信扫一扫，位置自动填好',
    howByWechat: '用微信扫一扫，位置自动填好',
    typed: '扫不了？在报事里输入',
    hotline: '物业电话',
  },
  'zh-Hant': {
    title: '列印張貼碼',
    perSheet: '每張紙幾個碼',
    each: (count) => `一頁 ${count} 個`,
    hint: 'A4 紙。多個碼一頁的，沿虛線剪開。',
    noneTitle: '沒有可以列印的碼',
    noneWords: '這裡的碼都停用了，或者還沒有新增。請回張貼碼新增。',
    codeOf: (place) => `${place}的報事碼`,
    call: '哪裡不對，掃碼報事',
    howByCamera: '用手機相機或微信掃一掃，位置自動填好',
    howByWechat: '用微信掃一掃，位置自動填好',
    typed: '掃不了？在報事裡輸入',
    hotline: '物業電話',
  },
  en: {
    title: 'Print codes',
    perSheet: 'Codes on a sheet',
    each: (count) => `${count} a sheet`,
    hint: 'A4 paper. Where several share a sheet, cut along the dashes.',
    noneTitle: 'There is no code to print',
    noneWords: 'The codes here are out of use, or none was added yet. Go back and add some.',
    codeOf: (place) => `Code of ${place}`,
    call: 'Something wrong? Scan and report it',
    howByCamera: 'Scan with your camera or WeChat; the place is filled in',
    howByWechat: 'Scan with WeChat; the place is filled in',
    typed: 'Cannot scan? Type this when you report',
    hotline: 'Telephone',
  },
};
