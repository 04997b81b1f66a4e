import type { PrivacyAskWords } from './privacy-ask-words.ts';

export const zhCN: PrivacyAskWords = {
  title: '隐私说明',
  ownData: '我的数据',
  askTitle: '先说清楚再用',
  askWords: '拍照、选照片、用微信里的手机号、复制，都要先经您同意。只用来办您报的事，随时可以收回。不同意也能报事，只是用不了这一项。',
  read: '看隐私说明',
  agree: '同意',
  refuse: '不同意',
  noPhotos: {
    refused: '您没有同意使用照片，这次没有打开。不用照片也能提交；想用，过十秒再点一次，选“同意”。',
    undeclared: '小程序还没有登记照片这一项，暂时用不了。不用照片也能提交；请告诉物业客服。',
    unavailable: '相机和相册打不开。到手机的设置里，允许微信用相机和照片，再点一次。不用照片也能提交。',
  },
  noCamera: '相机打不开，扫不了。到手机的设置里允许微信用相机，再扫一次。',
  atEntry: '登录前，先看看收集什么、为什么',
};
