import type { PrivacyAskWords } from './privacy-ask-words.ts';

export const zhHant: PrivacyAskWords = {
  title: '隱私說明',
  ownData: '我的資料',
  askTitle: '先說清楚再用',
  askWords: '拍照、選照片、用微信裏的手機號、複製，都要先經您同意。只用來辦您報的事，隨時可以收回。不同意也能報事，只是用不了這一項。',
  read: '看隱私說明',
  agree: '同意',
  refuse: '不同意',
  noPhotos: {
    refused: '您沒有同意使用照片，這次沒有打開。不用照片也能提交；想用，過十秒再點一次，選「同意」。',
    undeclared: '小程式還沒有登記照片這一項，暫時用不了。不用照片也能提交；請告訴物業客服。',
    unavailable: '相機和相簿打不開。到手機的設定裡，允許微信用相機和照片，再點一次。不用照片也能提交。',
  },
  noCamera: '相機打不開，掃不了。到手機的設定裡允許微信用相機，再掃一次。',
  atEntry: '登入前，先看看收集什麼、為什麼',
};
